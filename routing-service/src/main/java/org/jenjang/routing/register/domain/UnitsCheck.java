package org.jenjang.routing.register.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jenjang.routing.listfile.domain.Fault;

/** Checks that an institution can work on every day to come: there is a unit, in a government an inspectorate, none too long. */
final class UnitsCheck {

    private final Register before;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    private UnitsCheck(Register before, LocalDate today) {
        this.before = before;
        this.today = today;
    }

    static List<Fault> faults(Register before, Register after, LocalDate today) {
        UnitsCheck check = new UnitsCheck(before, today);
        after.all().forEach(check::check);
        return check.faults;
    }

    private void check(Institution institution) {
        institution.units().stream().filter(unit -> outlasts(unit, institution)).forEach(unit ->
                faults.add(Fault.of("register-unit-outlasts", List.of(unit.code(), institution.code()), unit.code(),
                        String.valueOf(institution.validTo()))));
        if (institution.validTo() != null && institution.validTo().isBefore(today)) {
            return;
        }
        need(institution, "register-no-unit", _ -> true);
        if (Institution.GOVERNMENTS.contains(institution.kind())) {
            need(institution, "register-no-inspectorate", Unit::isInspectorate);
        }
    }

    /** To blame are the units that were suitable on that day, then the institution. */
    private void need(Institution institution, String wrong, Predicate<Unit> suitable) {
        days(institution)
                .filter(day -> institution.unitsOn(day).stream().noneMatch(suitable))
                .findFirst()
                .ifPresent(day -> faults.add(Fault.of(wrong,
                        Stream.concat(suitableBefore(institution, day, suitable), Stream.of(institution.code())).toList(),
                        institution.code(), day.toString())));
    }

    private Stream<String> suitableBefore(Institution institution, LocalDate day, Predicate<Unit> suitable) {
        return before.find(institution.code()).stream().flatMap(known -> known.unitsOn(day).stream()).filter(suitable)
                .map(Unit::code);
    }

    /** The first day from today on that it is in office, and every day after a unit's last one. */
    private Stream<LocalDate> days(Institution institution) {
        LocalDate first = institution.validFrom().isAfter(today) ? institution.validFrom() : today;
        return Stream.concat(Stream.of(first), institution.units().stream().map(Unit::validTo).filter(last -> last != null)
                        .map(last -> last.plusDays(1)).sorted())
                .filter(day -> !day.isBefore(first) && institution.isInOfficeOn(day));
    }

    private static boolean outlasts(Unit unit, Institution institution) {
        return institution.validTo() != null && (unit.validTo() == null || unit.validTo().isAfter(institution.validTo()));
    }
}
