package org.jenjang.routing.casework.domain;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A time in which a limit stood still.
 *
 * @param until when it went on; null while it stands still
 */
public record Pause(Instant from, @Nullable Instant until) {

    boolean isOver() {
        return until != null;
    }

    Pause endedAt(Instant at) {
        return new Pause(from, at);
    }

    /** How long it has lasted; nothing while it lasts. */
    public Duration length() {
        return until == null ? Duration.ZERO : Duration.between(from, until);
    }
}
