package org.jenjang.routing.casework.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.Actor;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.RoutingCommand;
import org.jenjang.routing.casework.domain.RoutingPolicy;

/** A person at a desk changes a case. */
@ApplicationScoped
public class HandleRoutingCommand {

    private final RoutingCases cases;
    private final StoreOutcomes outcomes;
    private final Permissions permissions;
    private final Links links;
    private final OwnSubjects subjects;
    private final RoutingPolicy policy;
    private final WordingProposals wordingProposals;

    HandleRoutingCommand(RoutingCases cases, StoreOutcomes outcomes, Permissions permissions, Links links,
            OwnSubjects subjects, RoutingPolicy policy, WordingProposals wordingProposals) {
        this.cases = cases;
        this.outcomes = outcomes;
        this.permissions = permissions;
        this.links = links;
        this.subjects = subjects;
        this.policy = policy;
        this.wordingProposals = wordingProposals;
    }

    /**
     * Carries out what a person wants who may route the case. Two who want something at once come one after the other, and
     * the second is answered by how the case stands then.
     *
     * @throws NotFound (in the Uni) when there is no such case or the person may not know of it
     * @throws org.jenjang.platform.kernel.InvalidInput (in the Uni) when what is asked for is not for the institution that holds the case
     * @throws RefusedException (in the Uni) when it is not possible now; it says how the case stands
     */
    @WithTransaction
    public Uni<RoutingCase> handle(String complaint, Wish wish, Actor actor) {
        return switch (wish) {
            case Wish.Alone alone ->
                cases.take(List.of(complaint))
                        .chain(taken -> decide(taken, complaint, alone.command(), policyFor(alone), actor));
            case Wish.Follow follow ->
                links.prepare(complaint, follow)
                        .chain(pair -> decide(pair.taken(), complaint, pair.command(), policy, actor));
        };
    }

    /** What is remembered beside a choice is what the person was shown. */
    private RoutingPolicy policyFor(Wish.Alone wish) {
        return wish.text() == null ? policy : policy.with(wordingProposals.knowing(wish.text()));
    }

    private Uni<RoutingCase> decide(Map<String, RoutingCase> taken, String complaint, RoutingCommand command,
            RoutingPolicy current, Actor actor) {
        if (!taken.containsKey(complaint)) {
            throw new NotFound();
        }
        RoutingCase now = taken.get(complaint);
        permissions.require(actor, now, command);
        subjects.require(command, now);
        Docket docket = new Docket(taken, current);
        docket.carryOut(complaint, command, Cause.person(actor.subject())).ifPresent(refusal -> {
            throw links.explained(permissions.refused(refusal, now, actor), command);
        });
        Log.infof("complaintId=%s command=%s", complaint, command.getClass().getSimpleName());
        Outcome outcome = docket.outcomes().getFirst();
        return outcomes.store(outcome).replaceWith(outcome.after());
    }
}
