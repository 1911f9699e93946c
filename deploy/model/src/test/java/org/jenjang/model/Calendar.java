package org.jenjang.model;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.routing.casework.domain.Counting;
import org.jenjang.routing.casework.domain.Limit;
import org.jenjang.routing.casework.domain.Pause;
import org.jenjang.routing.casework.domain.Timetable;
import org.jenjang.routing.clock.domain.DeadlineRule;
import org.jenjang.routing.clock.domain.ReportClass;
import org.jenjang.routing.clock.domain.Window;

/** The limits of the law, in days that are all working days of 24 hours; how days are counted is tested elsewhere. */
final class Calendar implements Timetable {

    @Override
    public Limit limit(Clock clock, CaseFile file, Instant start, String institution) {
        Duration length = clock == Clock.EMERGENCY ? Duration.ofHours(1) : Duration.ofDays(days(clock, file));
        return limit(new Deadline(
                clock, start, start.plus(length), (int) length.toDays(), "rule of " + clock, null), institution);
    }

    @Override
    public Limit limit(Deadline fixed, String institution) {
        Duration whole = Duration.between(fixed.startedAt(), fixed.dueAt());
        List<Instant> marks = fixed.clock() == Clock.REPORTER_COMPLETION
                ? Stream.of(3, 10, 25).map(day -> fixed.startedAt().plus(Duration.ofDays(day))).toList()
                : Stream.of(50, 80).map(part -> fixed.startedAt().plus(whole.multipliedBy(part).dividedBy(100))).toList();
        return Limit.running(fixed, new Counting(institution, 1, DeadlineRule.Unit.WORKING_DAYS, marks));
    }

    @Override
    public Limit resumed(Limit paused, Instant at) {
        return after(paused, paused.pauseUntil(at));
    }

    /** From the start by the newest rule, and then pause by pause. */
    @Override
    public Limit recounted(Limit limit, ReportClass reportClass) {
        Limit anew = limit;
        for (Pause pause : limit.pauses()) {
            anew = pause.until() == null ? anew : anew.recounted(later(anew.deadline(), pause), later(anew.counting(), pause));
        }
        return anew;
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
    public Instant nextWorkingDay(Instant at, String institution) {
        return at.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(1));
    }

    @Override
    public Instant afterPause(Instant end, Pause pause, String institution) {
        return end.plus(pause.length());
    }

    private static Limit after(Limit limit, Pause pause) {
        return limit.resumed(pause, later(limit.deadline(), pause), later(limit.counting(), pause));
    }

    private static Deadline later(Deadline deadline, Pause pause) {
        return new Deadline(deadline.clock(), deadline.startedAt(), deadline.dueAt().plus(pause.length()),
                deadline.workingDays(), deadline.legalBasis(), null);
    }

    private static Counting later(Counting counting, Pause pause) {
        return new Counting(counting.institution(), counting.calendar(), counting.unit(),
                counting.marks().stream().map(mark -> mark.plus(pause.length())).toList());
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
