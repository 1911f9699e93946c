package org.jenjang.routing.casework.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.jenjang.routing.casework.domain.Ending;
import org.jenjang.routing.casework.domain.RoutingCommand;
import org.jenjang.routing.casework.domain.RoutingPolicy;
import org.jenjang.routing.casework.domain.Stage;

/**
 * Stores outcomes with their history and tells of them, all in the transaction that is open. When a case comes to nothing, those
 * that follow it stand alone again.
 */
@ApplicationScoped
class StoreOutcomes {

    private final RoutingCases cases;
    private final CaseBatches batches;
    private final Journal journal;
    private final RoutingEvents events;
    private final RoutingPolicy policy;

    StoreOutcomes(RoutingCases cases, CaseBatches batches, Journal journal, RoutingEvents events, RoutingPolicy policy) {
        this.cases = cases;
        this.batches = batches;
        this.journal = journal;
        this.events = events;
        this.policy = policy;
    }

    /** Stores what became of a case that {@link RoutingCases} has taken. */
    Uni<Void> store(Outcome outcome) {
        return keep(List.of(outcome), cases::store);
    }

    /** Stores what became of cases that {@link CaseBatches} has taken, and of new ones. */
    Uni<Void> storeBatch(List<Outcome> outcomes) {
        return keep(outcomes, batches::store);
    }

    private Uni<Void> keep(List<Outcome> outcomes, Function<List<Outcome>, Uni<Void>> store) {
        return outcomes.isEmpty()
                ? Uni.createFrom().voidItem()
                : store.apply(outcomes)
                        .chain(() -> journal.write(outcomes))
                        .chain(() -> events.tell(outcomes))
                        .chain(() -> release(outcomes));
    }

    private Uni<Void> release(List<Outcome> outcomes) {
        List<String> gone = outcomes.stream()
                .filter(outcome -> cameToNothing(outcome.after().stage()))
                .map(Outcome::complaint)
                .toList();
        return gone.isEmpty()
                ? Uni.createFrom().voidItem()
                : cases.followers(gone).chain(followers -> release(followers, outcomes.getLast()));
    }

    private Uni<Void> release(List<Follower> followers, Outcome because) {
        return batches.take(followers.stream().map(Follower::complaint).toList()).chain(taken -> {
            Docket docket = new Docket(taken, policy);
            taken.keySet().forEach(follower ->
                    docket.carryOut(follower, new RoutingCommand.NoteParentGone(because.at()), because.cause()));
            return storeBatch(docket.outcomes());
        });
    }

    private static boolean cameToNothing(Stage stage) {
        return stage instanceof Stage.Over(var _, Ending ending)
                && switch (ending) {
                    case Ending.Archived _, Ending.Withdrawn _ -> true;
                    case Ending.Closed _, Ending.Linked _ -> false;
                };
    }
}
