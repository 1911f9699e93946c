package org.jenjang.routing.register.app;

import org.jenjang.routing.register.domain.Register;

/** The register that this release ships. */
public interface ShippedFiles {

    /** All institutions with their units. */
    Register register();

    /** A text that differs whenever the files differ. */
    String fingerprint();
}
