package org.jenjang.intake.submission.app;

import org.jspecify.annotations.Nullable;

/** The database cannot be reached, or does not take anything now. */
public final class DatabaseAway extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseAway(@Nullable Throwable cause) {
        super("The database does not answer", cause);
    }
}
