package org.jenjang.routing.register.app;

import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.routing.clock.domain.Place;
import org.jenjang.routing.register.domain.Register;

/** Where institutions count their working days. */
@ApplicationScoped
public class Places {

    private final Register register;

    public Places(Register register) {
        this.register = register;
    }

    /**
     * The place of an institution.
     *
     * @throws IllegalStateException when the register does not know it
     */
    public Place of(String institution) {
        return register.find(institution)
                .map(found -> new Place(found.zone(), found.region()))
                .orElseThrow(() -> new IllegalStateException("Not in the register: " + institution));
    }
}
