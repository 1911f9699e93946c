package org.jenjang.routing.casework.app;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.RoutingEvent;

/**
 * What became of one case in one transaction.
 *
 * @param before the case as it was stored; empty when it was opened now
 * @param events what happened, in order
 */
public record Outcome(Optional<RoutingCase> before, RoutingCase after, List<RoutingEvent> events, Instant at,
        Cause cause) {

    public Outcome {
        events = List.copyOf(events);
    }

    /** Whether the case was opened now. */
    public boolean isNew() {
        return before.isEmpty();
    }

    public String complaint() {
        return after.dossier().complaint();
    }
}
