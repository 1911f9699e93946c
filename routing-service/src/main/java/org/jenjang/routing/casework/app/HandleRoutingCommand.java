package org.jenjang.routing.casework.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.AccessPolicy;
import org.jenjang.platform.security.Actor;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.RoutingCommand;
import org.jenjang.routing.casework.domain.RoutingPolicy;

/** A person at a desk changes a case. */
@ApplicationScoped
public class HandleRoutingCommand {

    private final RoutingCases cases;
    private final StoreOutcomes outcomes;
    private final CaseScope scopes;
    private final RoutingPolicy policy;

    HandleRoutingCommand(RoutingCases cases, StoreOutcomes outcomes, CaseScope scopes, RoutingPolicy policy) {
        this.cases = cases;
        this.outcomes = outcomes;
        this.scopes = scopes;
        this.policy = policy;
    }

    /**
     * Carries out a command of a person who may route the case.
     *
     * @throws NotFound (in the Uni) when there is no such case or the person may not route it
     * @throws RefusedException (in the Uni) when it is not possible now
     */
    @WithTransaction
    public Uni<RoutingCase> handle(String complaint, RoutingCommand command, Actor actor) {
        return cases.take(List.of(complaint)).chain(taken -> decide(taken, complaint, command, actor));
    }

    private Uni<RoutingCase> decide(
            Map<String, RoutingCase> taken, String complaint, RoutingCommand command, Actor actor) {
        if (!taken.containsKey(complaint)) {
            throw new NotFound();
        }
        AccessPolicy.requireRoute(actor, scopes.of(taken.get(complaint)));
        Docket docket = new Docket(taken, policy);
        docket.carryOut(complaint, command, Cause.person(actor.subject())).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        Log.infof("complaintId=%s command=%s", complaint, command.getClass().getSimpleName());
        return outcomes.store(docket.outcomes()).map(_ -> docket.outcomes().getFirst().after());
    }
}
