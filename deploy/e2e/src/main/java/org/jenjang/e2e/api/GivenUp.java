package org.jenjang.e2e.api;

import java.time.Duration;

/// Something did not come within the patience that was given to it.
public final class GivenUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GivenUp(String what, Duration waited) {
        super("%s (after %d s)".formatted(what, waited.toSeconds()));
    }
}
