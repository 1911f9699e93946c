package org.jenjang.routing.officer.domain;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the register knows of somebody's being there.
 *
 * @param lastSignIn null when never since the register looks
 * @param recordedAt when the register learned of him
 * @param backAt when his last leave with a stand-in is over or was, if he has begun one; else null
 */
public record Presence(@Nullable Instant lastSignIn, Instant recordedAt, @Nullable Instant backAt) {

    /** From when on his silence counts: the last sign-in or, before the first, the beginning; never the days of a leave. */
    Instant silentSince() {
        Instant heard = lastSignIn == null ? recordedAt : lastSignIn;
        return Stream.of(heard, backAt == null ? heard : backAt).max(Instant::compareTo).orElseThrow();
    }
}
