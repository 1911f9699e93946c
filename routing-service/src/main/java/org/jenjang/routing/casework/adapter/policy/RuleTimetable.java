package org.jenjang.routing.casework.adapter.policy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.routing.casework.domain.Timetable;
import org.jenjang.routing.clock.domain.DeadlineRule;
import org.jenjang.routing.clock.domain.DeadlineRules;
import org.jenjang.routing.clock.domain.Place;
import org.jenjang.routing.clock.domain.ReportClass;
import org.jenjang.routing.clock.domain.Span;
import org.jenjang.routing.clock.domain.Window;
import org.jenjang.routing.clock.domain.WorkingCalendar;
import org.jenjang.routing.register.app.Places;

/** The limits by the rules in force, counted in the working days of the institution. */
@ApplicationScoped
class RuleTimetable implements Timetable {

    private final DeadlineRules rules;
    private final WorkingCalendar calendar;
    private final Places places;

    RuleTimetable(DeadlineRules rules, WorkingCalendar calendar, Places places) {
        this.rules = rules;
        this.calendar = calendar;
        this.places = places;
    }

    @Override
    public Deadline limit(Clock clock, CaseFile file, Instant start, String institution) {
        Place place = places.of(institution);
        DeadlineRule rule = rule(new Span.OfClock(clock), file, start, place);
        return new Deadline(clock, start, calendar.dueAt(start, rule, place), rule.amount(), rule.legalBasis(), null);
    }

    @Override
    public Instant until(Window window, CaseFile file, Instant start, String institution) {
        Place place = places.of(institution);
        return calendar.dueAt(start, rule(new Span.OfWindow(window), file, start, place), place);
    }

    @Override
    public Instant endOf(LocalDate day, String institution) {
        return WorkingCalendar.endOf(day, places.of(institution));
    }

    @Override
    public Instant dueAfterPause(Instant dueAt, Instant pausedAt, Instant resumedAt, String institution) {
        return calendar.dueAfterPause(dueAt, pausedAt, resumedAt, places.of(institution));
    }

    private DeadlineRule rule(Span span, CaseFile file, Instant start, Place place) {
        ReportClass reportClass = ReportClass.of(file.classification(), file.supervisory());
        return rules.ruleFor(span, reportClass, place.dayOf(start));
    }
}
