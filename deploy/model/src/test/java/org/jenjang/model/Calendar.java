package org.jenjang.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.routing.casework.domain.Timetable;
import org.jenjang.routing.clock.domain.Window;

/** The limits of the law, in days that are all working days of 24 hours; how days are counted is tested elsewhere. */
final class Calendar implements Timetable {

    @Override
    public Deadline limit(Clock clock, CaseFile file, Instant start, String institution) {
        Duration length = clock == Clock.EMERGENCY ? Duration.ofHours(1) : Duration.ofDays(days(clock, file));
        return new Deadline(clock, start, start.plus(length), (int) length.toDays(), "rule of " + clock, null);
    }

    @Override
    public Instant until(Window window, CaseFile file, Instant start, String institution) {
        return start.plus(Duration.ofDays(switch (window) {
            case RETURN -> 2;
            case ARCHIVE_OBJECTION -> 10;
            case LATE_COMPLETION -> 90;
            case REOPENING -> 30;
        }));
    }

    @Override
    public Instant endOf(LocalDate day, String institution) {
        return day.atTime(23, 59, 59).toInstant(ZoneOffset.UTC);
    }

    @Override
    public Instant dueAfterPause(Instant dueAt, Instant pausedAt, Instant resumedAt, String institution) {
        return dueAt.plus(Duration.between(pausedAt, resumedAt));
    }

    private static int days(Clock clock, CaseFile file) {
        return switch (clock) {
            case VERIFY -> 3;
            case FIRST_RESPONSE -> 5;
            case RESOLVE -> file.supervisory() ? 60 : file.classification() == Classification.COMPLAINT ? 14 : 5;
            case REPORTER_REPLY -> 10;
            case REPORTER_COMPLETION -> 30;
            case REDISPATCH, PROMISE, EMERGENCY -> 1;
            case ARBITRATION -> 2;
        };
    }
}
