package org.jenjang.routing.casework.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
    private final Journal journal;
    private final RoutingEvents events;
    private final RoutingPolicy policy;

    StoreOutcomes(RoutingCases cases, Journal journal, RoutingEvents events, RoutingPolicy policy) {
        this.cases = cases;
        this.journal = journal;
        this.events = events;
        this.policy = policy;
    }

    Uni<Void> store(List<Outcome> outcomes) {
        return outcomes.isEmpty()
                ? Uni.createFrom().voidItem()
                : keep(outcomes).chain(() -> release(outcomes));
    }

    private Uni<Void> keep(List<Outcome> outcomes) {
        return cases.store(outcomes).chain(() -> journal.write(outcomes)).chain(() -> events.tell(outcomes));
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
        return cases.take(followers.stream().map(Follower::complaint).toList()).chain(taken -> {
            Docket docket = new Docket(taken, policy);
            taken.keySet().forEach(follower ->
                    docket.carryOut(follower, new RoutingCommand.NoteParentGone(because.at()), because.cause()));
            return docket.outcomes().isEmpty() ? Uni.createFrom().voidItem() : keep(docket.outcomes());
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
