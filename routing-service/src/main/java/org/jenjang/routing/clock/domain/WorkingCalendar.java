package org.jenjang.routing.clock.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
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
    private final SortedSet<Integer> years;

    public WorkingCalendar(Collection<Holiday> holidays) {
        this.holidays = holidays.stream().collect(Collectors.groupingBy(Holiday::date));
        this.years = holidays.stream()
                .filter(holiday -> holiday.kind() == Holiday.Kind.NATIONAL)
                .map(holiday -> holiday.date().getYear())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The years whose national holidays are loaded. No date is ever estimated. */
    public SortedSet<Integer> knownYears() {
        return Collections.unmodifiableSortedSet(years);
    }

    /** Whether the holidays of a year are loaded. */
    public boolean isKnown(int year) {
        return years.contains(year);
    }

    /** Whether a day lies after the last year that is loaded, so that what ends on it may still move. */
    public boolean isBeyond(LocalDate day) {
        return years.isEmpty() || day.getYear() > years.last();
    }

    /** The holidays of a year, in their order. */
    public List<Holiday> of(int year) {
        return holidays.values().stream().flatMap(List::stream)
                .filter(holiday -> holiday.date().getYear() == year)
                .sorted(Comparator.comparing(Holiday::date).thenComparing(Holiday::name))
                .toList();
    }

    /** How many days of a year are worked where no holiday of a region is kept. */
    public int workingDays(int year) {
        Place everywhere = new Place(ZoneOffset.UTC, null);
        LocalDate first = LocalDate.ofYearDay(year, 1);
        return (int) first.datesUntil(first.plusYears(1)).filter(day -> isWorkingDay(day, everywhere)).count();
    }

    /** This calendar with the days of a year in place of those that it has. */
    public WorkingCalendar with(CalendarYear newer) {
        Stream<Holiday> others = holidays.values().stream().flatMap(List::stream)
                .filter(holiday -> holiday.date().getYear() != newer.year());
        return new WorkingCalendar(Stream.concat(others, newer.days().stream()).toList());
    }

    /** Whether offices are open at the place. */
    public boolean isWorkingDay(LocalDate day, Place place) {
        return !Weekdays.isWeekend(day)
                && holidays.getOrDefault(day, List.of()).stream().noneMatch(holiday -> holiday.isKeptAt(place));
    }

    /** The last second that is in time, for a clock that starts now and runs by the rule. */
    public Instant dueAt(Instant start, DeadlineRule rule, Place place) {
        return dueAt(start, rule.amount(), rule.unit(), place);
    }

    /** The last second that is in time, for a clock that starts now and runs for so many units. */
    public Instant dueAt(Instant start, int amount, DeadlineRule.Unit unit, Place place) {
        LocalDate first = place.dayOf(start);
        return switch (unit) {
            case WORKING_DAYS -> endOf(workingDayAfter(first, amount, place), place);
            case DAYS -> endOf(first.plusDays(amount), place);
            case HOURS -> start.plus(Duration.ofHours(amount));
        };
    }

    /**
     * When a limit counted in working days is due after it stood still. Exactly as much working time is left as was when
     * it was stopped, to the second: a pause of k working days moves it by k working days, and a pause in which no
     * working time passes moves nothing. What had passed when it was stopped stays passed.
     */
    public Instant dueAfterPause(Instant dueAt, Instant pausedAt, Instant resumedAt, Place place) {
        boolean nothingPassed = workingTime(pausedAt, resumedAt, place).isZero();
        return nothingPassed || !pausedAt.isBefore(dueAt)
                ? dueAt
                : afterWorkingTime(resumedAt, workingTime(pausedAt, dueAt, place), place);
    }

    /** The first instant of the first working day after the day of {@code at}. */
    public Instant nextWorkingDay(Instant at, Place place) {
        return startOf(workingDayAfter(place.dayOf(at), 1, place), place);
    }

    /** The working time between two instants: of working days every hour counts, of other days none. */
    public Duration workingTime(Instant from, Instant to, Place place) {
        Duration counted = Duration.ZERO;
        for (LocalDate day = place.dayOf(from); startOf(day, place).isBefore(to); day = day.plusDays(1)) {
            if (isWorkingDay(day, place)) {
                counted = counted.plus(overlap(day, from, to, place));
            }
        }
        return counted;
    }

    /** The first instant at which so much working time has passed. */
    public Instant afterWorkingTime(Instant from, Duration working, Place place) {
        Instant at = from;
        Duration left = working;
        for (LocalDate day = place.dayOf(from); !left.isZero(); day = day.plusDays(1)) {
            if (isWorkingDay(day, place)) {
                Duration here = overlap(day, from, startOf(day.plusDays(1), place), place);
                Duration used = here.compareTo(left) < 0 ? here : left;
                at = later(from, startOf(day, place)).plus(used);
                left = left.minus(used);
            }
        }
        return at;
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

    private static Duration overlap(LocalDate day, Instant from, Instant to, Place place) {
        Instant begin = later(from, startOf(day, place));
        Instant end = startOf(day.plusDays(1), place);
        return Duration.between(begin, end.isBefore(to) ? end : to);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant startOf(LocalDate day, Place place) {
        return day.atStartOfDay(place.zone()).toInstant();
    }

    /** The last second of a day at a place. */
    public static Instant endOf(LocalDate day, Place place) {
        return day.atTime(LAST_SECOND).atZone(place.zone()).toInstant();
    }
}
