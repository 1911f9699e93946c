package org.jenjang.routing.register.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.work.HeavyWork;
import org.jenjang.routing.listfile.Recording;
import org.jenjang.routing.listfile.domain.EntryLine;
import org.jenjang.routing.register.domain.Entries;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.Register;
import org.jenjang.routing.register.domain.RegisterCheck;
import org.jenjang.routing.register.domain.RegisterEdit;
import org.jenjang.routing.register.domain.Unit;
import org.jenjang.routing.register.domain.UnitLine;

/** Adds, renames and ends units: an institution its own, the national desk everybody's. */
@ApplicationScoped
public class EditUnits {

    private final RefreshRegister refresh;
    private final RecordRegister recordRegister;
    private final RegisterHistory history;
    private final Clock clock;
    private final HeavyWork heavyWork;

    EditUnits(RefreshRegister refresh, RecordRegister recordRegister, RegisterHistory history, Clock clock,
            HeavyWork heavyWork) {
        this.refresh = refresh;
        this.recordRegister = recordRegister;
        this.history = history;
        this.clock = clock;
        this.heavyWork = heavyWork;
    }

    /** Whether this person edits the units of an institution. */
    public static boolean may(Actor actor, String institution) {
        return actor.has(Role.NATIONAL_ADMIN)
                || (actor.has(Role.INSTITUTION_ADMIN) && institution.equals(actor.institution()));
    }

    /**
     * Adds a unit; its code is made of its name.
     *
     * @throws NotFound when there is no such institution, or the person may not edit it
     * @throws InvalidInput with every field that is wrong
     */
    public Uni<Unit> add(String institution, UnitDraft draft, Actor by) {
        return refresh.refresh().chain(now -> {
            Institution owner = owner(institution, now.register(), by);
            return store(draft.line(freeCode(draft, owner), institution), owner, now, by);
        });
    }

    /**
     * Makes a unit what the draft says.
     *
     * @param seen the revision at which the person saw the unit
     * @throws NotFound when there is no such unit, or the person may not edit it
     * @throws InvalidInput with every field that is wrong
     * @throws RefusedException when somebody else has changed the institution meanwhile
     */
    public Uni<Unit> change(String code, UnitDraft draft, int seen, Actor by) {
        return refresh.refresh().chain(now -> {
            String institution = code.substring(0, Math.max(0, code.indexOf('/')));
            Institution owner = owner(institution, now.register(), by);
            owner.unit(code).orElseThrow(NotFound::new);
            return history.lastChange(institution).invoke(newest -> require(newest <= seen))
                    .chain(() -> store(draft.line(code, institution), owner, now, by));
        });
    }

    private Uni<Unit> store(EntryLine line, Institution owner, CurrentRegister.Known now, Actor by) {
        List<FieldError> wrong = UnitLine.faults(line).stream().map(UnitFaults::of).toList();
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        Unit unit = Entries.unit(line);
        return heavyWork.run(HeavyWork.Kind.FILE, () -> edit(unit, owner, now.register())).chain(edit -> edit.isEmpty()
                ? Uni.createFrom().item(unit)
                : recordRegister.record(edit, now.revision(), Recording.by(by, clock.instant()))
                        .invoke(revision -> require(revision > 0)).replaceWith(unit));
    }

    /** One unit is checked together with the whole register, since others may follow it. */
    private RegisterEdit edit(Unit unit, Institution owner, Register before) {
        Register after = before.with(List.of(owner.withUnitsAmong(List.of(unit))));
        check(unit, before, after);
        return RegisterEdit.between(before, after);
    }

    private void check(Unit unit, Register before, Register after) {
        List<FieldError> wrong = RegisterCheck.faults(before, after, Set.of(), Today.in(Today.CAPITAL, clock)).stream()
                .filter(fault -> fault.entries().contains(unit.code())).map(UnitFaults::of).toList();
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    private static Institution owner(String institution, Register register, Actor by) {
        return register.find(institution).filter(_ -> may(by, institution)).orElseThrow(NotFound::new);
    }

    /** Of letters and digits of the name; numbered when there was such a unit before, since codes are never reused. */
    private static String freeCode(UnitDraft draft, Institution owner) {
        String name = draft.name() == null ? "" : draft.name();
        String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = owner.code() + "/" + slug.substring(0, Math.min(40, slug.length()));
        return Stream.iterate(1, number -> number + 1)
                .map(number -> number == 1 ? base : base + "-" + number)
                .filter(code -> owner.unit(code).isEmpty())
                .findFirst().orElseThrow();
    }

    private static void require(boolean unchanged) {
        if (!unchanged) {
            throw new RefusedException(RegisterRefusal.REGISTER_CHANGED);
        }
    }
}
