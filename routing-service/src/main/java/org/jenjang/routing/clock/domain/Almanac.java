package org.jenjang.routing.clock.domain;

/**
 * All that time is counted by.
 *
 * @param revision grows with every calendar that is loaded and every rule that is changed; 0 = as it was shipped
 */
public record Almanac(int revision, WorkingCalendar calendar, DeadlineRules rules) {

    /** This almanac as it would be with the days of a year. */
    public Almanac with(CalendarYear year) {
        return new Almanac(revision + 1, calendar.with(year), rules);
    }

    /** This almanac as it would be with another rule. */
    public Almanac with(RuleChange change) {
        return new Almanac(revision + 1, calendar, rules.with(change));
    }
}
