package org.jenjang.routing.casework.adapter.policy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.routing.casework.domain.Counting;
import org.jenjang.routing.casework.domain.Limit;
import org.jenjang.routing.casework.domain.Pause;
import org.jenjang.routing.casework.domain.Timetable;
import org.jenjang.routing.clock.domain.Almanac;
import org.jenjang.routing.clock.domain.DeadlineRule;
import org.jenjang.routing.clock.domain.DeadlineRule.Unit;
import org.jenjang.routing.clock.domain.Place;
import org.jenjang.routing.clock.domain.ReportClass;
import org.jenjang.routing.clock.domain.Span;
import org.jenjang.routing.clock.domain.Window;
import org.jenjang.routing.clock.domain.WorkingCalendar;
import org.jenjang.routing.register.app.Places;
import org.jspecify.annotations.Nullable;

/** The limits by the rules of one almanac, counted in the working days of the institution. */
record AlmanacTimetable(Almanac almanac, Places places) implements Timetable {

    /** The days on which the reporter, whose turn it is, is asked once more. */
    private static final List<Integer> REMINDERS = List.of(3, 10, 25);
    private static final List<Integer> WARNINGS = List.of(50, 80);

    @Override
    public Limit limit(Clock clock, CaseFile file, Instant start, String institution) {
        Place place = places.of(institution);
        DeadlineRule rule = rule(new Span.OfClock(clock), file, start, institution, place);
        return limit(deadline(clock, start, rule.amount(), rule.unit(), rule.legalBasis(), place), rule.unit(),
                institution);
    }

    /** A date that somebody has fixed stays where it is, whatever is decreed. */
    @Override
    public Limit limit(Deadline fixed, String institution) {
        return limit(fixed, Unit.DAYS, institution);
    }

    @Override
    public Limit resumed(Limit paused, Instant at) {
        return after(paused, paused.pauseUntil(at), Math.min(almanac.revision(), paused.counting().calendar()));
    }

    @Override
    public Limit recounted(Limit limit, ReportClass reportClass) {
        Counting counting = limit.counting();
        Span span = new Span.OfClock(limit.clock());
        if (!almanac.rules().limits(span)) {
            return limit.recounted(limit.deadline(), new Counting(
                    counting.institution(), almanac.revision(), counting.unit(), counting.marks()));
        }
        Instant start = limit.deadline().startedAt();
        Place place = places.of(counting.institution());
        DeadlineRule rule = almanac.rules().ruleFor(span, reportClass, place.dayOf(start), counting.institution(), place);
        Limit anew = limit(deadline(limit.clock(), start, rule.amount(), rule.unit(), rule.legalBasis(), place), rule.unit(),
                counting.institution());
        for (Pause pause : limit.pauses()) {
            anew = pause.until() == null ? anew : after(anew, pause, almanac.revision());
        }
        return limit.recounted(anew.deadline(), anew.counting());
    }

    @Override
    public Instant until(Window window, CaseFile file, Instant start, String institution) {
        Place place = places.of(institution);
        return calendar().dueAt(start, rule(new Span.OfWindow(window), file, start, institution, place), place);
    }

    @Override
    public Instant afterPause(Instant end, Pause pause, String institution) {
        return later(end, pause, Unit.WORKING_DAYS, places.of(institution));
    }

    @Override
    public Instant endOf(LocalDate day, String institution) {
        return WorkingCalendar.endOf(day, places.of(institution));
    }

    @Override
    public Instant nextWorkingDay(Instant at, String institution) {
        return calendar().nextWorkingDay(at, places.of(institution));
    }

    private Limit limit(Deadline deadline, Unit unit, String institution) {
        List<Instant> marks = (deadline.clock() == Clock.REPORTER_COMPLETION
                        ? REMINDERS.stream().map(days -> deadline.startedAt().plus(Duration.ofDays(days)))
                        : WARNINGS.stream().map(percent -> used(percent, deadline, unit, places.of(institution))))
                .filter(mark -> mark.isBefore(deadline.dueAt()))
                .toList();
        return Limit.running(deadline, new Counting(institution, almanac.revision(), unit, marks));
    }

    private Instant used(int percent, Deadline deadline, Unit unit, Place place) {
        Instant start = deadline.startedAt();
        return unit == Unit.WORKING_DAYS
                ? calendar().afterWorkingTime(start,
                        part(percent, calendar().workingTime(start, deadline.dueAt(), place)), place)
                : start.plus(part(percent, Duration.between(start, deadline.dueAt())));
    }

    private static Duration part(int percent, Duration whole) {
        return Duration.ofSeconds(whole.toSeconds() * percent / 100);
    }

    private Limit after(Limit limit, Pause pause, int revision) {
        Counting counting = limit.counting();
        Place place = places.of(counting.institution());
        Deadline before = limit.deadline();
        Stream<Instant> marks = counting.marks().stream().map(mark -> mark.isAfter(pause.from())
                ? later(mark, pause, counting.unit(), place)
                : mark.plus(pause.length()));
        Instant dueAt = later(before.dueAt(), pause, counting.unit(), place);
        Deadline later = new Deadline(before.clock(), before.startedAt(), dueAt, before.workingDays(),
                before.legalBasis(), provisional(dueAt, counting.unit(), place));
        return limit.resumed(pause, later,
                new Counting(counting.institution(), revision, counting.unit(), marks.toList()));
    }

    private Instant later(Instant ahead, Pause pause, Unit unit, Place place) {
        return unit == Unit.WORKING_DAYS
                ? calendar().dueAfterPause(ahead, pause.from(), pause.from().plus(pause.length()), place)
                : ahead.plus(pause.length());
    }

    private Deadline deadline(Clock clock, Instant start, int amount, Unit unit, String legalBasis, Place place) {
        Instant dueAt = calendar().dueAt(start, amount, unit, place);
        return new Deadline(clock, start, dueAt, amount, legalBasis, provisional(dueAt, unit, place));
    }

    /** True, or null for no, since the contract leaves it out then. */
    private @Nullable Boolean provisional(Instant dueAt, Unit unit, Place place) {
        return unit == Unit.WORKING_DAYS && calendar().isBeyond(place.dayOf(dueAt)) ? Boolean.TRUE : null;
    }

    private WorkingCalendar calendar() {
        return almanac.calendar();
    }

    private DeadlineRule rule(Span span, CaseFile file, Instant start, String institution, Place place) {
        ReportClass reportClass = ReportClass.of(file.classification(), file.supervisory());
        return almanac.rules().ruleFor(span, reportClass, place.dayOf(start), institution, place);
    }
}
