package org.jenjang.routing.casework.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.RoutingCommand;
import org.jenjang.routing.casework.domain.RoutingPolicy;
import org.jenjang.routing.clock.app.CurrentAlmanac;

/**
 * Counts open limits again that an older calendar has counted. Each limit says by which calendar it was counted and is
 * stored together with what is told of it: so none is counted twice, and whoever comes after a crash goes on where it was.
 */
@ApplicationScoped
public class RecountLimits {

    private final CaseBatches batches;
    private final StoreOutcomes outcomes;
    private final RoutingPolicy policy;
    private final CurrentAlmanac almanac;
    private final Clock clock;

    RecountLimits(CaseBatches batches, StoreOutcomes outcomes, RoutingPolicy policy, CurrentAlmanac almanac, Clock clock) {
        this.batches = batches;
        this.outcomes = outcomes;
        this.policy = policy;
        this.almanac = almanac;
        this.clock = clock;
    }

    /**
     * Takes one batch, in one transaction.
     *
     * @return how many cases were taken; {@code most} means that more may be left
     */
    @WithTransaction
    public Uni<Integer> recount(int most) {
        return batches.takeCountedBefore(almanac.get().revision(), most)
                .chain(batches::take)
                .chain(taken -> outcomes.storeBatch(decide(taken)).replaceWith(taken.size()));
    }

    private List<Outcome> decide(Map<String, RoutingCase> taken) {
        Docket docket = new Docket(taken, policy);
        taken.keySet().forEach(complaint ->
                docket.carryOut(complaint, new RoutingCommand.RecountLimits(clock.instant()), Cause.time()));
        return docket.outcomes();
    }
}
