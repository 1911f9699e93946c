package org.jenjang.routing.casework.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Stores outcomes with their history and tells of them, all in the transaction that is open. */
@ApplicationScoped
class StoreOutcomes {

    private final RoutingCases cases;
    private final Journal journal;
    private final RoutingEvents events;

    StoreOutcomes(RoutingCases cases, Journal journal, RoutingEvents events) {
        this.cases = cases;
        this.journal = journal;
        this.events = events;
    }

    Uni<Void> store(List<Outcome> outcomes) {
        return outcomes.isEmpty()
                ? Uni.createFrom().voidItem()
                : cases.store(outcomes).chain(() -> journal.write(outcomes)).chain(() -> events.tell(outcomes));
    }
}
