package org.jenjang.routing.clock.app;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jenjang.routing.clock.domain.Almanac;

/**
 * The almanac that this process counts by. Other processes may know a newer one for a few seconds; so every limit says by
 * which revision it was counted, and whoever knows a newer one counts it again.
 */
@ApplicationScoped
public class CurrentAlmanac {

    private final Almanac shipped;
    private final AlmanacTables tables;
    private final Clock clock;
    private volatile Almanac current;

    CurrentAlmanac(Almanac shipped, AlmanacTables tables, Clock clock) {
        this.shipped = shipped;
        this.tables = tables;
        this.clock = clock;
        this.current = shipped;
    }

    /** The almanac in force here; as it was shipped until the stored one is known. */
    public Almanac get() {
        return current;
    }

    /** Looks whether a newer one is stored, and takes it; the very first time it stores what is shipped. */
    public Uni<Almanac> refresh() {
        return tables.revision()
                .chain(stored -> stored == 0 ? tables.seed(shipped, clock.instant()).chain(tables::revision)
                        : Uni.createFrom().item(stored))
                .chain(stored -> stored == current.revision() ? Uni.createFrom().item(current)
                        : tables.read().invoke(this::take));
    }

    private void take(Almanac newer) {
        current = newer;
        Log.infof("Time is counted by calendar %d, with the years %s", newer.revision(), newer.calendar().knownYears());
    }
}
