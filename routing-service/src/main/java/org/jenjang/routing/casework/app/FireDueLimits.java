package org.jenjang.routing.casework.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.RoutingCommand;
import org.jenjang.routing.casework.domain.RoutingPolicy;

/** Time has passed: warns, and moves overdue cases a rung up, oldest first, each limit once. */
@ApplicationScoped
public class FireDueLimits {

    private final CaseBatches batches;
    private final StoreOutcomes outcomes;
    private final RoutingPolicy policy;
    private final Clock clock;

    FireDueLimits(CaseBatches batches, StoreOutcomes outcomes, RoutingPolicy policy, Clock clock) {
        this.batches = batches;
        this.outcomes = outcomes;
        this.policy = policy;
        this.clock = clock;
    }

    /**
     * Takes one batch of what is due now, in one transaction.
     *
     * @return how many limits were taken; {@code most} means that more may be due
     */
    public Uni<Integer> fire(int most) {
        return fire(clock.instant(), most);
    }

    /** Takes one batch of what is due at a time, in one transaction. A time that lies back finds nothing due. */
    @WithTransaction
    public Uni<Integer> fire(Instant now, int most) {
        return batches.takeDue(now, most).chain(due -> {
            Set<String> complaints = due.stream().map(DueLimit::complaint).collect(Collectors.toSet());
            return batches.take(complaints).chain(taken -> outcomes.storeBatch(decide(taken, due, now)))
                    .replaceWith(due.size());
        });
    }

    /** A limit that was moved in the same batch is refused as not reached; that is as it should be. */
    private List<Outcome> decide(Map<String, RoutingCase> taken, List<DueLimit> due, Instant now) {
        Docket docket = new Docket(taken, policy);
        due.forEach(limit ->
                docket.carryOut(limit.complaint(), new RoutingCommand.CheckLimit(limit.clock(), now), Cause.time()));
        return docket.outcomes();
    }
}
