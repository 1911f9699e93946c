package org.jenjang.routing.casework.domain;

import static org.jenjang.platform.kernel.Decision.refused;

import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.platform.kernel.Decision;

/** What the reporter says of an answer; it may be heard before the answer itself. */
final class Verdicts {

    private Verdicts() {}

    static Decision<RoutingCase, RoutingEvent> disputed(Change change, RoutingCommand.NoteDisputed command) {
        return switch (change.stage()) {
            case Stage.Answered known -> disputed(change, known, command);
            case Stage.Answerable _ -> disputedEarly(change, command);
            case Stage.Holdable _, Stage.OnHold _, Stage.InArbitration _ -> refused(RoutingRefusal.ANSWER_OUTDATED);
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
        };
    }

    static Decision<RoutingCase, RoutingEvent> accepted(Change change, RoutingCommand.NoteAccepted command) {
        return switch (change.stage()) {
            case Stage.Answered known -> accepted(change, known.before(), command);
            case Stage.Answerable working -> accepted(change, working, command);
            case Stage.Holdable _, Stage.OnHold _, Stage.InArbitration _ -> refused(RoutingRefusal.ANSWER_OUTDATED);
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
        };
    }

    /** Back to the unit, which has to answer anew; the time to an answer goes on where it stood. */
    private static Decision<RoutingCase, RoutingEvent> disputed(
            Change change, Stage.Answered now, RoutingCommand.NoteDisputed command) {
        if (command.answer() < now.answer()) {
            return refused(RoutingRefusal.ANSWER_OUTDATED);
        }
        return note(change, command)
                .moveTo(now.before())
                .stop(Clock.REPORTER_REPLY)
                .resumeAll()
                .start(Clock.FIRST_RESPONSE, command.at())
                .accepted();
    }

    /** The answer it is about has not been heard yet; when it comes it is known to be disputed. */
    private static Decision<RoutingCase, RoutingEvent> disputedEarly(Change change, RoutingCommand.NoteDisputed command) {
        return command.answer() <= change.dossier().answers().setAside()
                ? refused(RoutingRefusal.ANSWER_OUTDATED)
                : note(change, command).accepted();
    }

    private static Decision<RoutingCase, RoutingEvent> accepted(
            Change change, Stage.Answerable before, RoutingCommand.NoteAccepted command) {
        if (command.answer() <= change.dossier().answers().setAside()) {
            return refused(RoutingRefusal.ANSWER_OUTDATED);
        }
        change.know(dossier -> dossier.with(dossier.answers().knownTo(command.answer())));
        return Answering.close(change, before, Closure.CONFIRMED);
    }

    private static Change note(Change change, RoutingCommand.NoteDisputed command) {
        return change.know(dossier -> dossier.with(dossier.answers().settingAside(command.answer())))
                .tell(new RoutingEvent.DisputeNoted(change.holder(), command.answer()));
    }
}
