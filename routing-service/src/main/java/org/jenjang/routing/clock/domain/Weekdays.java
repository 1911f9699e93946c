package org.jenjang.routing.clock.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Stream;

/** The days of the week and their names. */
final class Weekdays {

    private Weekdays() {}

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Whether the date falls on the weekday of this name, in Indonesian or English. */
    static boolean isNameOf(String name, LocalDate date) {
        return Stream.of(Locale.of("id"), Locale.ENGLISH)
                .anyMatch(language -> date.getDayOfWeek().getDisplayName(TextStyle.FULL, language).equalsIgnoreCase(name));
    }
}
