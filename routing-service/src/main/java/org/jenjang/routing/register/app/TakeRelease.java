package org.jenjang.routing.register.app;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jenjang.routing.listfile.Recording;
import org.jenjang.routing.listfile.domain.Fault;
import org.jenjang.routing.register.domain.Register;
import org.jenjang.routing.register.domain.RegisterEdit;
import org.jenjang.routing.register.domain.Release;

/**
 * Brings what a release ships into the stored register, once for each release: what is new, and what nobody has edited here.
 * Into an empty database it brings everything.
 */
@ApplicationScoped
public class TakeRelease {

    private final ShippedFiles shipped;
    private final RegisterTables tables;
    private final RefreshRegister refresh;
    private final RecordRegister recordRegister;
    private final Clock clock;

    TakeRelease(ShippedFiles shipped, RegisterTables tables, RefreshRegister refresh, RecordRegister recordRegister,
            Clock clock) {
        this.shipped = shipped;
        this.tables = tables;
        this.refresh = refresh;
        this.recordRegister = recordRegister;
        this.clock = clock;
    }

    /** Takes the release unless it, or a process of the same release, was here before; gives how many institutions change. */
    public Uni<Integer> take() {
        return tables.hasTaken(shipped.fingerprint()).chain(taken -> taken
                ? refresh.refresh().replaceWith(0)
                : refresh.refresh().chain(this::merge));
    }

    private Uni<Integer> merge(CurrentRegister.Known now) {
        return tables.changedSince(0).chain(stored -> tables.edited().chain(edited -> {
            Register before = new Register(stored);
            Register after = Release.merge(shipped.register(), before, edited);
            List<Fault> faults = now.revision() == 0 ? List.of() : Release.faults(before, after, Today.in(Today.CAPITAL, clock));
            if (!faults.isEmpty()) {
                Log.errorf("What the release ships does not fit what was edited here, and is left out: %s", faults);
                return Uni.createFrom().item(0);
            }
            return record(RegisterEdit.between(before, after), now.revision());
        }));
    }

    private Uni<Integer> record(RegisterEdit edit, int seen) {
        return recordRegister.record(edit, seen, Recording.release(shipped.fingerprint(), clock.instant()))
                .chain(revision -> revision == 0 ? take() : Uni.createFrom().item(edit.institutions().size()));
    }
}
