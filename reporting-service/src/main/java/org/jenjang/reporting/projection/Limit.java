package org.jenjang.reporting.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the clock has said about one time limit of a complaint.
 *
 * @param due the newest due date; null while none was set
 * @param paused whether the clock stands still, because it is the reporter's turn
 * @param breachedBy code of the institution that owed it when it passed for the first time; that stays true
 */
public record Limit(@Nullable Instant due, boolean paused, @Nullable String breachedBy) {

    static final Limit UNSET = new Limit(null, false, null);

    Limit set(Instant newDue) {
        return new Limit(newDue, false, breachedBy);
    }

    /** On another day than was told before; what was missed already stays missed. */
    Limit moved(Instant newDue) {
        return breachedBy == null ? new Limit(newDue, paused, null) : this;
    }

    Limit pause() {
        return new Limit(due, true, breachedBy);
    }

    /** The limit that was missed first is the one that counts; what a new holder is given later does not heal it. */
    Limit breached(Instant missed, String institution) {
        return breachedBy == null ? new Limit(missed, false, institution) : this;
    }
}
