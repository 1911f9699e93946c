package org.jenjang.routing.casework.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.routing.casework.domain.Ending;
import org.jenjang.routing.casework.domain.Parent;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.RoutingCommand;
import org.jenjang.routing.casework.domain.RoutingRefusal;
import org.jenjang.routing.casework.domain.Stage;

/** Letting one case follow another: both are taken, so that neither changes meanwhile. */
@ApplicationScoped
class Links {

    private final RoutingCases cases;

    Links(RoutingCases cases) {
        this.cases = cases;
    }

    Uni<Pair> prepare(String complaint, Wish.Follow wish) {
        return cases.take(List.of(complaint, wish.parent())).chain(taken -> {
            RoutingCase parent = Optional.ofNullable(taken.get(wish.parent())).orElseThrow(NotFound::new);
            return cases.followers(List.of(complaint)).map(followers -> new Pair(taken,
                    new RoutingCommand.Link(Parent.of(parent), !followers.isEmpty(), wish.at())));
        });
    }

    /** When the other report follows a third one, the refusal names that one: it is probably the right one. */
    RefusedException explained(RefusedException refused, RoutingCommand command) {
        if (refused.refusal() != RoutingRefusal.PARENT_FOLLOWS_ANOTHER
                || !(command instanceof RoutingCommand.Link(Parent parent, var _, var _))
                || !(parent.stage() instanceof Stage.Over(var _, Ending.Linked linked))) {
            return refused;
        }
        Map<String, Object> details = new HashMap<>(refused.details());
        details.put("parent", linked.ticket());
        return new RefusedException(refused.refusal(), details);
    }

    /** Both cases, and the command for the one. */
    record Pair(Map<String, RoutingCase> taken, RoutingCommand command) {}
}
