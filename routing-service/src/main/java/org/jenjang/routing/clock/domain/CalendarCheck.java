package org.jenjang.routing.clock.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;

/** Checks the file of a year's holidays: it is taken whole or not at all. */
public final class CalendarCheck {

    private static final String FILE = "file";

    private final SortedSet<Integer> known;
    private final List<FieldError> faults = new ArrayList<>();

    private CalendarCheck(SortedSet<Integer> known) {
        this.known = known;
    }

    /**
     * The year that a file gives.
     *
     * @param known the years loaded so far; a new one must follow the last, so that no year is missing between
     * @throws InvalidInput with everything that is wrong, line by line
     */
    public static CalendarYear check(List<HolidayLine> lines, SortedSet<Integer> known) {
        return new CalendarCheck(known).check(lines);
    }

    private CalendarYear check(List<HolidayLine> lines) {
        lines.forEach(line -> line.fault().ifPresent(faults::add));
        Optional<Integer> year = lines.stream().flatMap(line -> line.knownDate().stream()).findFirst().map(LocalDate::getYear);
        if (year.isEmpty()) {
            faults.add(new FieldError(FILE, "calendar-empty"));
            throw new InvalidInput(faults);
        }
        checkYear(lines, year.get());
        checkDoubles(lines);
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return new CalendarYear(year.get(), lines.stream().map(HolidayLine::holiday).toList());
    }

    private void checkYear(List<HolidayLine> lines, int year) {
        for (HolidayLine line : lines) {
            line.knownDate().filter(date -> date.getYear() != year)
                    .ifPresent(date -> faults.add(line.fault("calendar-year", String.valueOf(year))));
        }
        if (lines.stream().noneMatch(line -> line.kind().equals(Holiday.Kind.NATIONAL.name()))) {
            faults.add(new FieldError(FILE, "calendar-no-national", String.valueOf(year)));
        }
        if (!known.contains(year) && !known.isEmpty() && year != known.last() + 1) {
            faults.add(new FieldError(FILE, "calendar-gap", String.valueOf(year), String.valueOf(known.last() + 1)));
        }
    }

    private void checkDoubles(List<HolidayLine> lines) {
        Map<String, Integer> first = new HashMap<>();
        for (HolidayLine line : lines) {
            Integer earlier = first.putIfAbsent(line.date() + " " + line.region(), line.number());
            if (earlier != null && line.knownDate().isPresent()) {
                faults.add(line.fault("calendar-double", earlier));
            }
        }
    }
}
