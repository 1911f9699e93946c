package org.jenjang.routing.suggestion.app;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Shows the hour that a test says. */
final class MovedClock extends Clock {

    private final AtomicReference<Instant> now;

    MovedClock(AtomicReference<Instant> now) {
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("It has no other zone than UTC");
    }
}
