package org.jenjang.intake.tracking.adapter.page;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.intake.tracking.app.RunningClock;
import org.jenjang.intake.words.Words;
import org.jenjang.platform.web.Parts;

/** A clock with the name of what it waits for. */
record ClockView(String label, Parts.Deadline part) {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int NEAR = 80;
    private static final int WHOLE = 100;

    static ClockView of(RunningClock clock, Words words, ZoneId zone, Instant now) {
        Deadline deadline = clock.deadline();
        int percent = percent(deadline, now);
        return new ClockView(
                words.clock(deadline.clock()),
                new Parts.Deadline(
                        pace(clock, percent),
                        percent,
                        left(deadline, zone, now),
                        deadline.dueAt().atZone(zone),
                        deadline.legalBasis()));
    }

    private static Parts.Pace pace(RunningClock clock, int percent) {
        return switch (clock.state()) {
            case PAUSED -> Parts.Pace.PAUSED;
            case BREACHED -> Parts.Pace.OVER;
            case RUNNING -> percent > WHOLE ? Parts.Pace.OVER : percent >= NEAR ? Parts.Pace.NEAR : Parts.Pace.ON_TIME;
        };
    }

    private static int percent(Deadline deadline, Instant now) {
        long whole = Math.max(
                1, Duration.between(deadline.startedAt(), deadline.dueAt()).toSeconds());
        return (int) Math.min(
                999, Math.max(0, Duration.between(deadline.startedAt(), now).toSeconds() * WHOLE / whole));
    }

    /** Weekdays until the due day. Holidays are known to routing alone, so next to one this may be a day too many. */
    private static int left(Deadline deadline, ZoneId zone, Instant now) {
        LocalDate today = now.atZone(zone).toLocalDate();
        LocalDate due = deadline.dueAt().atZone(zone).toLocalDate();
        return now.isAfter(deadline.dueAt())
                ? -Math.max(1, weekdays(due, today))
                : Math.min(deadline.workingDays(), weekdays(today, due));
    }

    private static int weekdays(LocalDate after, LocalDate to) {
        return (int) after.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
                .count();
    }
}
