package org.jenjang.routing.register.app;

import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.routing.clock.domain.Place;

/** Where institutions count their working days. */
@ApplicationScoped
public class Places {

    private final CurrentRegister register;

    public Places(CurrentRegister register) {
        this.register = register;
    }

    /**
     * The place of an institution.
     *
     * @throws IllegalStateException when the register does not know it
     */
    public Place of(String institution) {
        return register.get().find(institution)
                .map(found -> new Place(found.zone(), found.region()))
                .orElseThrow(() -> new IllegalStateException("Not in the register: " + institution));
    }
}
