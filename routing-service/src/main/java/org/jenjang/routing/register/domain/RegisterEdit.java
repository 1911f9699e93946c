package org.jenjang.routing.register.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jenjang.routing.listfile.domain.EntryChange;

/**
 * A register that becomes another one.
 *
 * @param institutions those concerned, with all their units, as they shall be
 * @param changes what changes, entry by entry
 */
public record RegisterEdit(List<Institution> institutions, List<EntryChange> changes) {

    public RegisterEdit {
        institutions = List.copyOf(institutions);
        changes = List.copyOf(changes);
    }

    /** What differs between two registers. What only the first one has stays as it is: nothing is ever deleted. */
    public static RegisterEdit between(Register before, Register after) {
        List<Institution> concerned = new ArrayList<>();
        List<EntryChange> changes = new ArrayList<>();
        for (Institution institution : after.all()) {
            List<EntryChange> some = before.find(institution.code())
                    .map(known -> known.equals(institution) ? List.<EntryChange>of() : changes(known, institution))
                    .orElseGet(() -> added(institution));
            if (!some.isEmpty()) {
                concerned.add(institution);
                changes.addAll(some);
            }
        }
        return new RegisterEdit(concerned, changes);
    }

    /** Whether nothing changes. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** The entries of which this becomes. */
    public List<EntryChange> of(EntryChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }

    private static List<EntryChange> added(Institution institution) {
        List<EntryChange> changes = new ArrayList<>();
        changes.add(EntryChange.added(institution.code(), institution.name(), Entries.columns(institution)));
        institution.units().forEach(unit ->
                changes.add(EntryChange.added(institution.code(), unit.name(), Entries.columns(unit, institution.code()))));
        return changes;
    }

    private static List<EntryChange> changes(Institution before, Institution after) {
        List<EntryChange> changes = new ArrayList<>();
        EntryChange.between(after.code(), after.name(), Entries.columns(before), Entries.columns(after)).ifPresent(changes::add);
        for (Unit unit : after.units()) {
            Optional<Unit> known = before.unit(unit.code());
            var columns = Entries.columns(unit, after.code());
            (known.isEmpty()
                            ? Optional.of(EntryChange.added(after.code(), unit.name(), columns))
                            : EntryChange.between(after.code(), unit.name(), Entries.columns(known.get(), after.code()), columns))
                    .ifPresent(changes::add);
        }
        return changes;
    }
}
