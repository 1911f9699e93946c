package org.jenjang.routing.officer.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;

/** Lets a colleague of the same institution work for the unit of a liaison officer who is away. */
public final class Delegating {

    private Delegating() {}

    /**
     * The delegation of a draft.
     *
     * @throws InvalidInput with every field that is wrong
     */
    public static Delegation delegate(UUID id, Officer away, DelegationDraft draft, LocalDate today, Roster roster) {
        List<FieldError> faults = new ArrayList<>();
        Optional<LocalDate> from = DayText.read(draft.from(), null).filter(day -> !day.isBefore(today));
        Optional<LocalDate> to = DayText.read(draft.to(), null)
                .filter(day -> from.isEmpty() || isWithin(from.get(), day, away));
        if (away.post().role() != OfficerRole.LIAISON_OFFICER) {
            faults.add(new FieldError("officer", "delegation-role"));
        }
        if (from.isEmpty()) {
            faults.add(new FieldError("from", "delegation-from"));
        }
        if (to.isEmpty()) {
            faults.add(new FieldError("to", "delegation-to", Delegation.LONGEST));
        }
        Optional<Officer> delegate = delegate(away, draft, from.orElse(today), to.orElse(today), roster);
        if (delegate.isEmpty()) {
            faults.add(new FieldError("delegate", "delegation-delegate"));
        }
        if (from.isPresent() && to.isPresent() && isTaken(away, from.get(), to.get(), roster)) {
            faults.add(new FieldError("from", "delegation-double"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return new Delegation(id, away.id(), delegate.orElseThrow().id(), from.orElseThrow(), to.orElseThrow());
    }

    private static boolean isWithin(LocalDate from, LocalDate to, Officer away) {
        return !to.isBefore(from) && to.isBefore(from.plusDays(Delegation.LONGEST)) && !away.hasLeftBy(to);
    }

    /** The delegate must be there all the time, and not be away himself. */
    private static Optional<Officer> delegate(Officer away, DelegationDraft draft, LocalDate from, LocalDate to, Roster roster) {
        return roster.colleagues(away, from).stream()
                .filter(colleague -> colleague.id().toString().equals(OfficerDraft.clean(draft.delegate())))
                .filter(colleague -> colleague.isInOfficeOn(to))
                .filter(colleague -> !isTaken(colleague, from, to, roster))
                .findFirst();
    }

    private static boolean isTaken(Officer away, LocalDate from, LocalDate to, Roster roster) {
        return roster.delegations().stream()
                .filter(delegation -> delegation.officer().equals(away.id()) && !delegation.to().isBefore(delegation.from()))
                .anyMatch(delegation -> !delegation.from().isAfter(to) && !delegation.to().isBefore(from));
    }
}
