package org.jenjang.response.handling.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jenjang.contracts.vocabulary.Deadline;

/**
 * Counts the working days that are left until a limit, for people to read. Only the routing has the calendar of holidays;
 * from the length of the limit follows how many lie inside it, and since it is unknown where, they are taken to be still
 * to come: the count may be too low by them, and never promises a day that there is not.
 */
public final class WorkingDays {

    private WorkingDays() {}

    /** Working days from now to the limit, 0 on its last day, negative when it has passed. */
    public static int left(Deadline deadline, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        LocalDate due = LocalDate.ofInstant(deadline.dueAt(), zone);
        if (now.isAfter(deadline.dueAt())) {
            return -Math.max(1, weekdays(due, today));
        }
        int holidays = weekdays(LocalDate.ofInstant(deadline.startedAt(), zone), due) - deadline.workingDays();
        int weekdays = weekdays(today, due) - Math.max(0, holidays);
        return today.equals(due) ? 0 : Math.clamp(weekdays, 1, Math.max(1, deadline.workingDays()));
    }

    /** Mondays to Fridays after the one day up to and with the other. */
    private static int weekdays(LocalDate after, LocalDate until) {
        return (int) after.plusDays(1).datesUntil(until.plusDays(1))
                .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                .count();
    }
}
