package org.jenjang.routing.clock.domain;

/**
 * All that time is counted by.
 *
 * @param revision grows with every calendar that is loaded; 0 = as it was shipped
 */
public record Almanac(int revision, WorkingCalendar calendar, DeadlineRules rules) {

    /** This almanac as it would be with the days of a year. */
    public Almanac with(CalendarYear year) {
        return new Almanac(revision + 1, calendar.with(year), rules);
    }
}
