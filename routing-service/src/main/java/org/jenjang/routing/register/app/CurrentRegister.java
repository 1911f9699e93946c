package org.jenjang.routing.register.app;

import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.routing.register.domain.Register;

/** The register that this process goes by. */
@ApplicationScoped
public class CurrentRegister {

    private final Register shipped;

    public CurrentRegister(Register shipped) {
        this.shipped = shipped;
    }

    /** The register in force here. */
    public Register get() {
        return shipped;
    }
}
