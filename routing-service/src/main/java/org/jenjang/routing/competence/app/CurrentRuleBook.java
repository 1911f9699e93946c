package org.jenjang.routing.competence.app;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jenjang.routing.competence.domain.RuleBook;

/** The rule book that this process goes by. Other processes may know a newer one for two seconds. */
@ApplicationScoped
public class CurrentRuleBook {

    private final RuleBook shipped;
    private final RuleBookTables tables;
    private final Clock clock;
    private volatile RuleBook current;

    CurrentRuleBook(RuleBook shipped, RuleBookTables tables, Clock clock) {
        this.shipped = shipped;
        this.tables = tables;
        this.clock = clock;
        this.current = shipped;
    }

    /** The book in force here; as it was shipped until the stored one is known. */
    public RuleBook get() {
        return current;
    }

    /** The stored book; reads it when this process does not know it yet, so that nothing is decided by the shipped one. */
    public Uni<RuleBook> known() {
        return current.revision() > 0 ? Uni.createFrom().item(current) : refresh();
    }

    /** Looks whether a newer one is stored, and takes it; the very first time it stores what is shipped. */
    public Uni<RuleBook> refresh() {
        return tables.revision()
                .chain(stored -> stored == 0 ? tables.seed(shipped, clock.instant()).chain(tables::revision)
                        : Uni.createFrom().item(stored))
                .chain(stored -> stored == current.revision() ? Uni.createFrom().item(current)
                        : tables.read().invoke(this::take));
    }

    private void take(RuleBook newer) {
        current = newer;
        Log.infof("Competence goes by rule book %d, with %d rules", newer.revision(), newer.rules().size());
    }
}
