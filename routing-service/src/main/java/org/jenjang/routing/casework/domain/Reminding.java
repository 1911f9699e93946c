package org.jenjang.routing.casework.domain;

import static org.jenjang.platform.kernel.Decision.refused;

import java.time.Instant;
import org.jenjang.platform.kernel.Decision;

/** An office to which an unanswered case has climbed orders the one below to answer. It moves no limit. */
final class Reminding {

    private Reminding() {}

    static Decision<RoutingCase, RoutingEvent> remind(Change change, RoutingCommand.Remind command) {
        return switch (change.stage()) {
            case Stage.Escalated escalated when change.dossier().ladder().mayRemind(command.at()) ->
                remind(change, escalated, command);
            case Stage.Escalated _ -> refused(RoutingRefusal.REMINDED_TODAY);
            case Stage.Holdable _, Stage.WithUnit _ -> refused(RoutingRefusal.NOT_ESCALATED);
            case Stage.Barred barred -> refused(barred.bar());
        };
    }

    private static Decision<RoutingCase, RoutingEvent> remind(
            Change change, Stage.Escalated escalated, RoutingCommand.Remind command) {
        Instant next = change.policy().timetable()
                .nextWorkingDay(command.at(), escalated.below().institution());
        return change.know(dossier -> dossier.with(dossier.ladder().remindedUntil(next)))
                .tell(new RoutingEvent.Reminded(escalated.below(), escalated.holder(), command.text()))
                .accepted();
    }
}
