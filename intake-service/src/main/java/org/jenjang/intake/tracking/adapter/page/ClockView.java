package org.jenjang.intake.tracking.adapter.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.intake.tracking.app.RunningClock;
import org.jenjang.intake.words.Words;
import org.jenjang.platform.web.Parts;

/** A clock with the name of what it waits for. */
record ClockView(String label, Parts.Deadline part) {

    private static final int NEAR = 80;
    private static final int WHOLE = 100;

    static ClockView of(RunningClock clock, Words words, ZoneId zone, Instant now) {
        Deadline deadline = clock.deadline();
        int percent = percent(deadline, now);
        return new ClockView(
                words.clock(deadline.clock()),
                new Parts.Deadline(
                        pace(clock, percent, now),
                        percent,
                        now,
                        deadline.dueAt().atZone(zone),
                        deadline.legalBasis()));
    }

    private static Parts.Pace pace(RunningClock clock, int percent, Instant now) {
        return switch (clock.state()) {
            case PAUSED -> Parts.Pace.PAUSED;
            case BREACHED -> Parts.Pace.OVER;
            case RUNNING -> {
                if (now.isAfter(clock.deadline().dueAt())) {
                    yield Parts.Pace.OVER;
                }
                yield percent >= NEAR ? Parts.Pace.NEAR : Parts.Pace.ON_TIME;
            }
        };
    }

    private static int percent(Deadline deadline, Instant now) {
        long whole = Math.max(
                1, Duration.between(deadline.startedAt(), deadline.dueAt()).toSeconds());
        return (int) Math.min(
                999, Math.max(0, Duration.between(deadline.startedAt(), now).toSeconds() * WHOLE / whole));
    }
}
