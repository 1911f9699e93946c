package org.jenjang.response.handling.domain;

import static org.jenjang.platform.kernel.Decision.accepted;
import static org.jenjang.platform.kernel.Decision.refused;

import java.time.Instant;
import java.util.Optional;
import org.jenjang.platform.kernel.Decision;

/** When a unit may say that it is not competent. */
final class GiveBackRules {

    private GiveBackRules() {}

    static Decision<Handling, HandlingEvent> giveBack(Handling now, HandlingCommand.GiveBack c) {
        return switch (now) {
            case Handling.Received(Assignment task) -> giveBack(task, c);
            case Handling.InProgress(Assignment task, Setback setback) when setback == null -> giveBack(task, c);
            case Handling.InProgress _ -> refused(HandlingRefusal.ALREADY_ANSWERED);
            case Handling.Unassigned _, Handling.AwaitsApproval _, Handling.Answered _, Handling.GivenBack _, Handling.Ended _ ->
                OfficerRules.notNow(now);
        };
    }

    private static Decision<Handling, HandlingEvent> giveBack(Assignment task, HandlingCommand.GiveBack c) {
        Optional<HandlingRefusal> bound = bound(task, c.at());
        if (bound.isPresent()) {
            return refused(bound.get());
        }
        if (task.isLedBy(c.suggestedUnit())) {
            return refused(HandlingRefusal.SUGGESTS_ITSELF);
        }
        return accepted(new Handling.GivenBack(task),
                new HandlingEvent.GivenBack(task, c.reason(), c.suggestedUnit(), c.officer().id(), c.at()));
    }

    /** Why a unit that has not spoken yet cannot give the case back at this moment; empty when it can. */
    static Optional<HandlingRefusal> bound(Assignment task, Instant at) {
        if (task.standing().isRaised()) {
            return Optional.of(HandlingRefusal.ESCALATED);
        }
        Instant until = task.terms().returnUntil();
        if (until == null) {
            return Optional.of(HandlingRefusal.RETURN_FORBIDDEN);
        }
        return at.isAfter(until) ? Optional.of(HandlingRefusal.RETURN_TOO_LATE) : Optional.empty();
    }
}
