package org.jenjang.intake.submission.app;

import java.time.Duration;

/** Too many wrong PINs for one ticket: for a while it takes none, right or wrong. */
public final class TooManyAttempts extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration comeAgain;

    public TooManyAttempts(Duration comeAgain) {
        super("too many attempts", null, false, false);
        this.comeAgain = comeAgain;
    }

    /** After how long a PIN is taken again. */
    public Duration comeAgain() {
        return comeAgain;
    }
}
