package org.jenjang.routing.register.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jenjang.routing.listfile.domain.Fault;

/** Checks who follows whom: in office from the day after, not founded while the other was still there, and no code twice. */
final class SuccessionCheck {

    private final Register before;
    private final Register after;
    private final Set<String> unreadable;
    private final LocalDate today;
    private final List<Fault> faults = new ArrayList<>();

    private SuccessionCheck(Register before, Register after, Set<String> unreadable, LocalDate today) {
        this.before = before;
        this.after = after;
        this.unreadable = unreadable;
        this.today = today;
    }

    static List<Fault> faults(Register before, Register after, Set<String> unreadable, LocalDate today) {
        SuccessionCheck check = new SuccessionCheck(before, after, unreadable, today);
        check.after.all().forEach(check::check);
        return check.faults;
    }

    private void check(Institution institution) {
        before.find(institution.code()).filter(known -> isReused(known, institution)).ifPresent(known ->
                fault("register-reused", List.of(institution.code()), institution.code(), known.name()));
        List<String> heirs = new ArrayList<>(institution.shares().stream().map(Share::institution).toList());
        Optional.ofNullable(institution.successor()).ifPresent(heirs::addFirst);
        if (institution.validTo() == null) {
            heirs.stream().limit(1).forEach(heir -> fault("register-successor-early", List.of(institution.code()), heir));
        } else {
            LocalDate dayAfter = institution.validTo().plusDays(1);
            heirs.stream().filter(heir -> !unreadable.contains(heir)).forEach(heir -> checkHeir(heir, institution, dayAfter));
        }
        institution.units().forEach(unit -> check(unit, institution));
    }

    private void checkHeir(String code, Institution institution, LocalDate dayAfter) {
        Optional<Institution> heir = after.find(code);
        if (heir.isEmpty()) {
            fault("register-successor-unknown", List.of(institution.code()), code);
        } else if (!heir.get().isInOfficeOn(dayAfter)) {
            fault("register-successor-away", List.of(institution.code(), code), code, dayAfter.toString());
        } else if (code.equals(institution.successor()) && overlaps(heir.get(), institution) && !followedAnother(heir.get())) {
            fault("register-overlap", List.of(institution.code(), code), code, heir.get().validFrom().toString(),
                    String.valueOf(institution.validTo()));
        }
    }

    /** One that is older may take another one in; one that was founded to follow cannot be there before the other has gone. */
    private static boolean overlaps(Institution heir, Institution institution) {
        return heir.validFrom().isAfter(institution.validFrom()) && !heir.validFrom().isAfter(institution.validTo());
    }

    /** Who was founded to follow one institution may take in another one later. */
    private boolean followedAnother(Institution heir) {
        LocalDate dayBefore = heir.validFrom().minusDays(1);
        return after.all().stream().filter(other -> dayBefore.equals(other.validTo())).anyMatch(other ->
                heir.code().equals(other.successor())
                        || other.shares().stream().anyMatch(share -> share.institution().equals(heir.code())));
    }

    private void check(Unit unit, Institution institution) {
        before.unit(unit.code()).filter(known -> isReused(known, unit)).ifPresent(known ->
                fault("register-reused", List.of(unit.code()), unit.code(), known.name()));
        if (unit.successor() != null && unit.validTo() == null) {
            fault("register-successor-early", List.of(unit.code()), unit.successor());
        } else if (unit.successor() != null && !unreadable.contains(unit.successor())) {
            LocalDate dayAfter = unit.validTo().plusDays(1);
            if (institution.unit(unit.successor()).filter(heir -> heir.isInOfficeOn(dayAfter)).isEmpty()) {
                fault("register-unit-successor", List.of(unit.code(), unit.successor()), unit.successor(), dayAfter.toString());
            }
        }
    }

    private boolean isReused(Institution known, Institution now) {
        return known.validTo() != null && known.validTo().isBefore(today) && !known.name().equals(now.name());
    }

    private boolean isReused(Unit known, Unit now) {
        return known.validTo() != null && known.validTo().isBefore(today) && !known.name().equals(now.name());
    }

    private void fault(String code, List<String> entries, Object... arguments) {
        faults.add(Fault.of(code, entries, arguments));
    }
}
