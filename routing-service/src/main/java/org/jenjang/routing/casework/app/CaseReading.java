package org.jenjang.routing.casework.app;

import java.util.List;
import org.jenjang.routing.casework.domain.RoutingAction;
import org.jenjang.routing.casework.domain.RoutingCase;

/**
 * A case as one person sees it.
 *
 * @param allowed what this person can do with it now
 */
public record CaseReading(RoutingCase routingCase, List<RoutingAction> allowed, List<JournalLine> history) {

    public CaseReading {
        allowed = List.copyOf(allowed);
        history = List.copyOf(history);
    }

    public String id() {
        return routingCase.dossier().complaint();
    }
}
