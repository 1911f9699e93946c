package org.jenjang.routing.casework.app;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jenjang.platform.kernel.Decision;
import org.jenjang.platform.kernel.Decision.Accepted;
import org.jenjang.platform.kernel.Decision.Refused;
import org.jenjang.platform.kernel.Refusal;
import org.jenjang.routing.casework.domain.Opening;
import org.jenjang.routing.casework.domain.Routing;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.casework.domain.RoutingCommand;
import org.jenjang.routing.casework.domain.RoutingEvent;
import org.jenjang.routing.casework.domain.RoutingPolicy;

/**
 * The cases of one transaction: commands are decided in memory, one after the other, and stored together at the end.
 */
final class Docket {

    private final Map<String, RoutingCase> taken;
    private final RoutingPolicy policy;
    private final Map<String, RoutingCase> current;
    private final SequencedMap<String, Outcome> outcomes = new LinkedHashMap<>();

    Docket(Map<String, RoutingCase> taken, RoutingPolicy policy) {
        this.taken = Map.copyOf(taken);
        this.policy = policy;
        this.current = new HashMap<>(taken);
    }

    /** Opens a case, unless there is one already. */
    void open(Opening opening, Cause cause) {
        if (!current.containsKey(opening.complaint())) {
            keep(RoutingCase.open(opening, policy), opening.at(), cause);
        }
    }

    /**
     * Carries a command out.
     *
     * @return why it was refused; empty when it was carried out or there is no such case
     */
    Optional<Refusal> carryOut(String complaint, RoutingCommand command, Cause cause) {
        return Optional.ofNullable(current.get(complaint))
                .map(now -> Routing.decide(now, command, policy))
                .flatMap(decision -> keep(decision, command.at(), cause));
    }

    /** What became of the cases that have changed. */
    List<Outcome> outcomes() {
        return List.copyOf(outcomes.values());
    }

    private Optional<Refusal> keep(Decision<RoutingCase, RoutingEvent> decision, Instant at, Cause cause) {
        return switch (decision) {
            case Accepted<RoutingCase, RoutingEvent> accepted -> {
                keep(accepted, at, cause);
                yield Optional.empty();
            }
            case Refused<RoutingCase, RoutingEvent> refused -> Optional.of(refused.refusal());
        };
    }

    private void keep(Accepted<RoutingCase, RoutingEvent> accepted, Instant at, Cause cause) {
        String complaint = accepted.state().dossier().complaint();
        List<RoutingEvent> events = new ArrayList<>();
        Optional.ofNullable(outcomes.get(complaint)).ifPresent(earlier -> events.addAll(earlier.events()));
        events.addAll(accepted.events());
        current.put(complaint, accepted.state());
        outcomes.put(complaint, new Outcome(
                Optional.ofNullable(taken.get(complaint)), accepted.state(), events, at, cause));
    }
}
