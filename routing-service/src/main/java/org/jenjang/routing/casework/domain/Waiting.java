package org.jenjang.routing.casework.domain;

import static org.jenjang.platform.kernel.Decision.refused;

import java.time.Instant;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Terms;
import org.jenjang.platform.kernel.Decision;
import org.jspecify.annotations.Nullable;

/** A report that lacks something: held, and completed. */
final class Waiting {

    private Waiting() {}

    static Decision<RoutingCase, RoutingEvent> hold(Change change, RoutingCommand.Hold command) {
        return switch (change.stage()) {
            case Stage.Holdable idle -> hold(change, idle, command);
            case Stage.Answerable _ -> refused(RoutingRefusal.ALREADY_BEING_HANDLED);
            case Stage.Barred barred -> refused(barred.bar());
        };
    }

    static Decision<RoutingCase, RoutingEvent> complete(Change change, RoutingCommand.Complete command) {
        return switch (change.stage()) {
            case Stage.OnHold held -> resume(change, held, command.completion()).accepted();
            case Stage.Holdable _, Stage.Answerable _, Stage.Answered _, Stage.InArbitration _ ->
                refused(RoutingRefusal.NOT_ON_HOLD);
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
        };
    }

    static Decision<RoutingCase, RoutingEvent> supplement(Change change) {
        return switch (change.stage()) {
            case Stage.OnHold held -> resume(change, held, null).accepted();
            case Stage.Over over -> Archiving.completedLate(change, over.ending());
            case Stage.Holdable _, Stage.Answerable _, Stage.Answered _, Stage.InArbitration _ ->
                refused(RoutingRefusal.NOT_ON_HOLD);
        };
    }

    static Change resume(Change change, Stage.OnHold held, @Nullable String completion) {
        int disposition =
                switch (held.before()) {
                    case Stage.AtDesk _ -> 0;
                    case Stage.WithInstitution _ -> change.dossier().disposition();
                };
        extendReturn(change);
        return change.stop(Clock.REPORTER_COMPLETION)
                .moveTo(held.before())
                .tell(new RoutingEvent.Resumed(disposition, held.holder(), completion))
                .resumeAll();
    }

    private static Decision<RoutingCase, RoutingEvent> hold(
            Change change, Stage.Holdable before, RoutingCommand.Hold command) {
        change.pauseAll(PauseReason.REPORT_INCOMPLETE).set(Clock.REPORTER_COMPLETION, command.at());
        Instant until = change.limits().of(Clock.REPORTER_COMPLETION).orElseThrow().deadline().dueAt();
        return change.moveTo(new Stage.OnHold(before, command.questions(), until))
                .tell(new RoutingEvent.Held(before.holder(), command.questions(), until))
                .announce(Clock.REPORTER_COMPLETION)
                .accepted();
    }

    /** The days within which it may be returned stood still as well. */
    private static void extendReturn(Change change) {
        Terms terms = change.dossier().handed().terms();
        Instant since = change.limits().of(Clock.REPORTER_COMPLETION).orElseThrow().deadline().startedAt();
        if (terms != null && terms.returnUntil() != null && since.isBefore(terms.returnUntil())) {
            Instant until = change.policy().timetable()
                    .afterPause(terms.returnUntil(), new Pause(since, change.at()), change.holder().institution());
            change.know(dossier -> dossier.with(dossier.handed().on(new Terms(until, terms.helpers()))));
        }
    }
}
