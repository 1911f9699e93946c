package org.jenjang.routing.register.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jenjang.routing.listfile.domain.Fault;

/** What a new release of the shipped register brings to a stored one: what is new, and what nobody has edited here. */
public final class Release {

    private final Register stored;
    private final Set<String> edited;

    private Release(Register stored, Set<String> edited) {
        this.stored = stored;
        this.edited = edited;
    }

    /**
     * The register with the release in it.
     *
     * @param edited codes of the entries that somebody has edited here; they stay as they are
     */
    public static Register merge(Register shipped, Register stored, Set<String> edited) {
        Release release = new Release(stored, edited);
        return stored.with(shipped.all().stream().map(release::merged).toList());
    }

    /** What would be wrong between entries after the release and is not wrong now, such as a circle that two moves make. */
    public static List<Fault> faults(Register before, Register after, LocalDate today) {
        List<Fault> known = RegisterCheck.faults(before, before, Set.of(), today);
        return RegisterCheck.faults(before, after, Set.of(), today).stream().filter(fault -> !known.contains(fault)).toList();
    }

    private Institution merged(Institution shipped) {
        return stored.find(shipped.code()).map(known -> merged(shipped, known)).orElse(shipped);
    }

    private Institution merged(Institution shipped, Institution known) {
        boolean own = edited.contains(known.code());
        List<Unit> units = new ArrayList<>(known.units().stream().map(unit -> newest(unit, shipped)).toList());
        // Whoever has ended an institution here gets no new offices for it.
        if (!own || known.validTo() == null) {
            shipped.units().stream().filter(unit -> known.unit(unit.code()).isEmpty()).forEach(units::add);
        }
        return (own ? known : shipped).withUnits(units);
    }

    private Unit newest(Unit known, Institution shipped) {
        return edited.contains(known.code()) ? known : shipped.unit(known.code()).orElse(known);
    }
}
