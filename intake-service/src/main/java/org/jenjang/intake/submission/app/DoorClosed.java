package org.jenjang.intake.submission.app;

import java.time.Duration;

/** The report could not be taken in now and there is no ticket for it: the sender is asked to come again. */
public final class DoorClosed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration comeAgain;

    public DoorClosed(Duration comeAgain) {
        super("closed", null, false, false);
        this.comeAgain = comeAgain;
    }

    /** After how long it makes sense to try again. */
    public Duration comeAgain() {
        return comeAgain;
    }
}
