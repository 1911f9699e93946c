package org.jenjang.routing.casework.domain;

import static org.jenjang.platform.kernel.Decision.refused;

import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.platform.kernel.Decision;

/**
 * What follows from the work of a unit and from the reporter's verdict. Both are told by other services in no common
 * order: a verdict may be heard before the answer it is about.
 */
final class Answering {

    private Answering() {}

    static Decision<RoutingCase, RoutingEvent> begun(
            Change change, Stage.Answerable now, RoutingCommand.NoteWorkStarted command) {
        if (command.disposition() != change.dossier().disposition()) {
            return refused(RoutingRefusal.HANDOVER_OUTDATED);
        }
        return change.moveTo(begun(now))
                .stop(Clock.FIRST_RESPONSE)
                .tell(new RoutingEvent.WorkNoted(worker(now)))
                .accepted();
    }

    static Decision<RoutingCase, RoutingEvent> answered(
            Change change, Stage.Answerable now, RoutingCommand.NoteAnswered command) {
        if (command.disposition() != change.dossier().disposition()) {
            return refused(RoutingRefusal.HANDOVER_OUTDATED);
        }
        change.stop(Clock.FIRST_RESPONSE).tell(new RoutingEvent.AnswerNoted(worker(now), command.answer()));
        if (command.answer() <= change.dossier().disputedAnswer()) {
            return change.moveTo(begun(now)).accepted();
        }
        return change.pauseAll(PauseReason.ANSWER_GIVEN)
                .moveTo(new Stage.Answered(begun(now), command.answer()))
                .start(Clock.REPORTER_REPLY, command.at())
                .accepted();
    }

    static Decision<RoutingCase, RoutingEvent> answeredAgain(
            Change change, Stage.Answered now, RoutingCommand.NoteAnswered command) {
        return command.answer() <= now.answer()
                ? refused(RoutingRefusal.ANSWER_OUTDATED)
                : answered(change, now.before(), command);
    }

    static Decision<RoutingCase, RoutingEvent> disputed(
            Change change, Stage.Answered now, RoutingCommand.NoteDisputed command) {
        if (command.answer() < now.answer()) {
            return refused(RoutingRefusal.ANSWER_OUTDATED);
        }
        return change.know(dossier -> dossier.disputed(command.answer()))
                .tell(new RoutingEvent.DisputeNoted(now.holder(), command.answer()))
                .moveTo(now.before())
                .stop(Clock.REPORTER_REPLY)
                .resumeAll()
                .accepted();
    }

    /** The answer it is about has not been heard yet; when it comes it is known to be disputed. */
    static Decision<RoutingCase, RoutingEvent> disputedEarly(Change change, RoutingCommand.NoteDisputed command) {
        if (command.answer() <= change.dossier().disputedAnswer()) {
            return refused(RoutingRefusal.ANSWER_OUTDATED);
        }
        return change.know(dossier -> dossier.disputed(command.answer()))
                .tell(new RoutingEvent.DisputeNoted(change.holder(), command.answer()))
                .accepted();
    }

    static Decision<RoutingCase, RoutingEvent> accepted(Change change, RoutingCommand.NoteAccepted command) {
        return command.answer() <= change.dossier().disputedAnswer()
                ? refused(RoutingRefusal.ANSWER_OUTDATED)
                : close(change, Closure.CONFIRMED);
    }

    static Decision<RoutingCase, RoutingEvent> close(Change change, Closure closure) {
        return change.stopAll()
                .moveTo(new Stage.Over(change.holder(), new Ending.Closed(closure)))
                .tell(new RoutingEvent.Closed(change.holder(), closure))
                .accepted();
    }

    static Decision<RoutingCase, RoutingEvent> withdrawn(Change change) {
        return change.stopAll()
                .moveTo(new Stage.Over(change.holder(), new Ending.Withdrawn()))
                .tell(new RoutingEvent.WithdrawalNoted(change.holder()))
                .accepted();
    }

    private static Stage.Answerable begun(Stage.Answerable now) {
        return switch (now) {
            case Stage.WithUnit unit -> new Stage.WithUnit(unit.holder(), true);
            case Stage.Escalated escalated -> escalated;
        };
    }

    private static Holder worker(Stage.Answerable now) {
        return switch (now) {
            case Stage.WithUnit unit -> unit.holder();
            case Stage.Escalated escalated -> escalated.below();
        };
    }
}
