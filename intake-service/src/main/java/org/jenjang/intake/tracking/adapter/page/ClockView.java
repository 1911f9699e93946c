package org.jenjang.intake.tracking.adapter.page;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.intake.submission.app.Institutions;
import org.jenjang.intake.tracking.app.RunningClock;
import org.jenjang.intake.words.Words;
import org.jenjang.platform.web.Format;
import org.jenjang.platform.web.Parts;

/**
 * A clock with the name of what it waits for.
 *
 * @param owes name of the office that must act
 * @param notes what is to be known besides: why it stands still, that it may still move, that it was moved
 */
record ClockView(String label, String owes, Parts.Deadline part, List<String> notes) {

    private static final int NEAR = 80;
    private static final int WHOLE = 100;

    static ClockView of(RunningClock clock, Words words, Institutions institutions, ZoneId zone, Instant now) {
        Deadline deadline = clock.deadline();
        int percent = percent(deadline, now);
        return new ClockView(
                words.clock(deadline.clock()),
                institutions.name(clock.owes().unit() == null
                        ? clock.owes().institution()
                        : clock.owes().unit()),
                new Parts.Deadline(
                        pace(clock, percent, now),
                        percent,
                        now,
                        deadline.dueAt().atZone(zone),
                        rule(deadline, words, zone)),
                notes(clock, words, zone));
    }

    /** How long it runs, since when, and by what right; a promised date has no length of its own. */
    private static String rule(Deadline deadline, Words words, ZoneId zone) {
        String since = Format.date(deadline.startedAt().atZone(zone), words.language());
        return switch (deadline.clock()) {
            case PROMISE -> deadline.legalBasis();
            case EMERGENCY -> words.say().ruleHours(deadline.workingDays(), since, deadline.legalBasis());
            case REPORTER_COMPLETION -> words.say().ruleDays(deadline.workingDays(), since, deadline.legalBasis());
            case VERIFY, FIRST_RESPONSE, RESOLVE, REPORTER_REPLY, REDISPATCH, ARBITRATION ->
                words.say().ruleWorkingDays(deadline.workingDays(), since, deadline.legalBasis());
        };
    }

    private static List<String> notes(RunningClock clock, Words words, ZoneId zone) {
        List<String> notes = new ArrayList<>();
        RunningClock.Moved moved = clock.moved();
        if (clock.state() == RunningClock.State.PAUSED) {
            notes.add(words.pauseReason(clock.pauseReason()));
        }
        if (moved != null) {
            notes.add(words.say().movedDetail(
                    Format.fullMoment(moved.was().atZone(zone), words.language()),
                    Format.fullMoment(clock.deadline().dueAt().atZone(zone), words.language()),
                    words.say().moveCause(moved.cause())));
        }
        if (clock.isProvisional()) {
            notes.add(words.say().provisional());
        }
        return List.copyOf(notes);
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
