package org.jenjang.routing.register.app;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jenjang.platform.work.HeavyWork;
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
    private final HeavyWork heavyWork;

    TakeRelease(ShippedFiles shipped, RegisterTables tables, RefreshRegister refresh, RecordRegister recordRegister,
            Clock clock, HeavyWork heavyWork) {
        this.shipped = shipped;
        this.tables = tables;
        this.refresh = refresh;
        this.recordRegister = recordRegister;
        this.clock = clock;
        this.heavyWork = heavyWork;
    }

    /** Takes the release unless it, or a process of the same release, was here before; gives how many institutions change. */
    public Uni<Integer> take() {
        return heavyWork.run(HeavyWork.Kind.FILE, shipped::fingerprint).chain(release -> tables.hasTaken(release)
                .chain(taken -> refresh.refresh().chain(now -> taken ? Uni.createFrom().item(0) : merge(release, now))));
    }

    private Uni<Integer> merge(String release, CurrentRegister.Known now) {
        return tables.changedSince(0)
                .chain(stored -> tables.edited().chain(edited -> heavyWork.run(HeavyWork.Kind.FILE,
                        () -> merge(new Register(stored), edited, now.revision() == 0))))
                .chain(edit -> edit.map(fitting -> record(release, fitting, now.revision()))
                        .orElseGet(() -> Uni.createFrom().item(0)));
    }

    /** Empty when the release does not fit what was edited here. */
    private Optional<RegisterEdit> merge(Register before, Set<String> edited, boolean first) {
        Register after = Release.merge(shipped.register(), before, edited);
        List<Fault> faults = first ? List.of() : Release.faults(before, after, Today.in(Today.CAPITAL, clock));
        if (!faults.isEmpty()) {
            Log.errorf("What the release ships does not fit what was edited here, and is left out: %s", faults);
            return Optional.empty();
        }
        return Optional.of(RegisterEdit.between(before, after));
    }

    private Uni<Integer> record(String release, RegisterEdit edit, int seen) {
        return recordRegister.record(edit, seen, Recording.release(release, clock.instant()))
                .chain(revision -> revision == 0 ? take() : Uni.createFrom().item(edit.institutions().size()));
    }
}
