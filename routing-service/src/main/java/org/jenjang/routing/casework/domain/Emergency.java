package org.jenjang.routing.casework.domain;

import static org.jenjang.platform.kernel.Decision.refused;

import java.time.Instant;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.platform.kernel.Decision;
import org.jspecify.annotations.Nullable;

/** Life is in danger: somebody must act within the hour. */
final class Emergency {

    private Emergency() {}

    static Decision<RoutingCase, RoutingEvent> mark(Change change, RoutingCommand.MarkEmergency command) {
        return switch (change.stage()) {
            case Stage.Answered _ -> refused(RoutingRefusal.AWAITS_THE_REPORTER);
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
            case Stage.Holdable _, Stage.Answerable _, Stage.OnHold _, Stage.InArbitration _ ->
                change.dossier().safeguards().emergency()
                        ? refused(RoutingRefusal.EMERGENCY_ALREADY)
                        : declare(change, command.reason()).accepted();
        };
    }

    static Change declare(Change change, @Nullable String reason) {
        change.know(dossier -> dossier.with(dossier.safeguards().inEmergency())).set(Clock.EMERGENCY, change.at());
        Instant actBy = change.limits().of(Clock.EMERGENCY).orElseThrow().deadline().dueAt();
        return change.tell(new RoutingEvent.EmergencyMarked(change.holder(), actBy, reason)).announce(Clock.EMERGENCY);
    }
}
