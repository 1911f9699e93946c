package org.jenjang.routing.casework.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When the reporter of a held report is asked once more: on the third, tenth and twenty-fifth day. */
final class Reminders {

    private static final List<Duration> AFTER = List.of(Duration.ofDays(3), Duration.ofDays(10), Duration.ofDays(25));

    private Reminders() {}

    /** How many are due by now. */
    static int due(Limit limit, Instant now) {
        return (int) AFTER.stream().filter(after -> !now.isBefore(limit.deadline().startedAt().plus(after))).count();
    }

    /** When the next one is due; empty after the last. Of a limit of this kind {@code warned} counts them. */
    static Optional<Instant> next(Limit limit) {
        return AFTER.stream().skip(limit.warned()).findFirst().map(limit.deadline().startedAt()::plus);
    }
}
