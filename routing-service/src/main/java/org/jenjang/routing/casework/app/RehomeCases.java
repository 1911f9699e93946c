package org.jenjang.routing.casework.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.RoutingCommand;
import org.jenjang.routing.casework.domain.RoutingPolicy;
import org.jenjang.routing.register.app.CurrentRegister;

/**
 * Takes open cases from offices that have ended to those who took over their work. There is no list of what is done: a case that
 * was moved lies with an office that is there. So none is moved twice, and whoever comes after a crash goes on where it was.
 */
@ApplicationScoped
public class RehomeCases {

    private final CaseBatches batches;
    private final StoreOutcomes outcomes;
    private final RoutingPolicy policy;
    private final CurrentRegister register;
    private final Clock clock;

    RehomeCases(CaseBatches batches, StoreOutcomes outcomes, RoutingPolicy policy, CurrentRegister register, Clock clock) {
        this.batches = batches;
        this.outcomes = outcomes;
        this.policy = policy;
        this.register = register;
        this.clock = clock;
    }

    /**
     * Takes one batch, in one transaction.
     *
     * @return how many cases were moved; {@code most} means that more may be left
     */
    @WithTransaction
    public Uni<Integer> rehome(int most) {
        Instant now = clock.instant();
        // The national desk stays where it is, since there is nobody above it.
        String top = policy.offices().national().institution();
        List<String> institutions = register.get().endedBy(now).stream().filter(code -> !code.equals(top)).toList();
        return batches.takeLeftBehind(institutions, register.get().unitsEndedBy(now), most)
                .chain(batches::take)
                .map(taken -> decide(taken, now))
                .call(outcomes::storeBatch)
                .map(List::size);
    }

    private List<Outcome> decide(Map<String, RoutingCase> taken, Instant now) {
        Docket docket = new Docket(taken, policy);
        taken.keySet().forEach(complaint -> docket.carryOut(complaint, new RoutingCommand.Rehome(now), Cause.time())
                .ifPresent(refusal -> Log.infof("complaintId=%s command=Rehome refusal=%s", complaint, refusal.name())));
        return docket.outcomes();
    }
}
