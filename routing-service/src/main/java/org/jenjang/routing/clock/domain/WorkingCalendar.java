package org.jenjang.routing.clock.domain;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Working days: Monday to Friday, less the holidays that are kept at a place.
 * The day on which a clock starts is day 0; a limit ends with the last second of its last day, in the zone of the
 * place.
 */
public final class WorkingCalendar {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final Map<LocalDate, List<Holiday>> holidays;

    public WorkingCalendar(Collection<Holiday> holidays) {
        this.holidays = holidays.stream().collect(Collectors.groupingBy(Holiday::date));
    }

    /** Whether offices are open at the place. */
    public boolean isWorkingDay(LocalDate day, Place place) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && holidays.getOrDefault(day, List.of()).stream().noneMatch(holiday -> holiday.isKeptAt(place));
    }

    /** The last second that is in time, for a clock that starts now and runs by the rule. */
    public Instant dueAt(Instant start, DeadlineRule rule, Place place) {
        LocalDate first = place.dayOf(start);
        return switch (rule.unit()) {
            case WORKING_DAYS -> endOf(workingDayAfter(first, rule.amount(), place), place);
            case DAYS -> endOf(first.plusDays(rule.amount()), place);
            case HOURS -> start.plus(Duration.ofHours(rule.amount()));
        };
    }

    /**
     * When a limit that stood still is due. As many working days are left as were when it was stopped; when that was
     * its last day, it ends with the first working day on which it runs again.
     */
    public Instant dueAfterPause(Instant dueAt, Instant pausedAt, Instant resumedAt, Place place) {
        int left = workingDaysBetween(pausedAt, dueAt, place);
        LocalDate resumed = place.dayOf(resumedAt);
        return endOf(left > 0 ? workingDayAfter(resumed, left, place) : workingDayFrom(resumed, place), place);
    }

    /**
     * How many working days come after the day of {@code from} up to the day of {@code to}; negative when it lies
     * behind.
     */
    public int workingDaysBetween(Instant from, Instant to, Place place) {
        LocalDate first = place.dayOf(from);
        LocalDate last = place.dayOf(to);
        return last.isBefore(first) ? -count(last, first, place) : count(first, last, place);
    }

    private int count(LocalDate after, LocalDate upTo, Place place) {
        return (int) after.plusDays(1).datesUntil(upTo.plusDays(1)).filter(day -> isWorkingDay(day, place)).count();
    }

    private LocalDate workingDayAfter(LocalDate day, int number, Place place) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .filter(next -> isWorkingDay(next, place))
                .skip(number - 1L)
                .findFirst()
                .orElseThrow();
    }

    private LocalDate workingDayFrom(LocalDate day, Place place) {
        return isWorkingDay(day, place) ? day : workingDayAfter(day, 1, place);
    }

    /** The last second of a day at a place. */
    public static Instant endOf(LocalDate day, Place place) {
        return day.atTime(LAST_SECOND).atZone(place.zone()).toInstant();
    }
}
