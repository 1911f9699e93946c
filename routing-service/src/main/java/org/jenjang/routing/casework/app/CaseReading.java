package org.jenjang.routing.casework.app;

import java.util.List;
import org.jenjang.routing.casework.domain.RoutingAction;
import org.jenjang.routing.casework.domain.RoutingCase;

/**
 * A case as one person sees it.
 *
 * @param allowed what this person can do with it now, the likeliest first
 * @param followers reports on the same matter that follow it
 */
public record CaseReading(RoutingCase routingCase, List<RoutingAction> allowed, List<JournalLine> history,
        List<Follower> followers) {

    public CaseReading {
        allowed = List.copyOf(allowed);
        history = List.copyOf(history);
        followers = List.copyOf(followers);
    }

    public String id() {
        return routingCase.dossier().complaint();
    }
}
