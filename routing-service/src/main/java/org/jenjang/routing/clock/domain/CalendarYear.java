package org.jenjang.routing.clock.domain;

import java.util.List;

/** The closed days of one year, all of them: what was known of that year before no longer counts. */
public record CalendarYear(int year, List<Holiday> days) {

    public CalendarYear {
        days = List.copyOf(days);
    }
}
