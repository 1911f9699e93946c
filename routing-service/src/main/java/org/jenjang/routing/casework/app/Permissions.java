package org.jenjang.routing.casework.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.kernel.Refusal;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.AccessPolicy;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.casework.domain.RoutingAction;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.RoutingCommand;
import org.jenjang.routing.casework.domain.RoutingRefusal;
import org.jenjang.routing.casework.domain.StageName;

/** Who may do what with a case. */
@ApplicationScoped
public class Permissions {

    private final CaseScope scopes;
    private final Clock clock;

    Permissions(CaseScope scopes, Clock clock) {
        this.scopes = scopes;
        this.clock = clock;
    }

    /** What this person can do with the case now, the likeliest first. */
    public List<RoutingAction> allowed(RoutingCase now, Actor actor) {
        return AccessPolicy.mayRoute(actor, scopes.of(now))
                ? now.actions(clock.instant()).stream()
                        .filter(action -> action != RoutingAction.REOPEN || actor.has(Role.NATIONAL_ADMIN))
                        .toList()
                : List.of();
    }

    /**
     * Stops whoever may not give the command.
     *
     * @throws NotFound when the person may not know of the case
     * @throws RefusedException when the person may see it, but it is another office's turn
     */
    void require(Actor actor, RoutingCase now, RoutingCommand command) {
        AccessPolicy.requireRead(actor, scopes.of(now));
        boolean national = !(command instanceof RoutingCommand.Reopen) || actor.has(Role.NATIONAL_ADMIN);
        if (!national || !AccessPolicy.mayRoute(actor, scopes.of(now))) {
            throw refused(RoutingRefusal.NOT_YOUR_TURN, now, actor);
        }
    }

    /** A refusal that says how the case stands and what is possible instead. */
    RefusedException refused(Refusal refusal, RoutingCase now, Actor actor) {
        return new RefusedException(refusal, Map.of(
                "state", StageName.of(now.stage()).name(),
                "allowed", allowed(now, actor).stream().map(Enum::name).toList()));
    }
}
