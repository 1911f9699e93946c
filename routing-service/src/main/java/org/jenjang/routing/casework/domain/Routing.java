package org.jenjang.routing.casework.domain;

import static org.jenjang.platform.kernel.Decision.refused;

import org.jenjang.platform.kernel.Decision;

/**
 * Decides what becomes of a command: the one place where a case changes. Pure; the same input gives the same outcome.
 */
public final class Routing {

    private Routing() {}

    /** Accepts, with the new state and the events that tell of it, or refuses, with the reason. */
    public static Decision<RoutingCase, RoutingEvent> decide(
            RoutingCase now, RoutingCommand command, RoutingPolicy policy) {
        Change change = new Change(now, policy, command.at());
        return switch (command) {
            case RoutingCommand.Dispose c -> dispose(now.stage(), change, c);
            case RoutingCommand.Assign c -> assign(now.stage(), change, c);
            case RoutingCommand.Return c -> giveBack(now.stage(), change, c);
            case RoutingCommand.Hold c -> hold(now.stage(), change, c);
            case RoutingCommand.Archive c -> archive(now.stage(), change, c);
            case RoutingCommand.NoteSupplement _ -> supplement(now.stage(), change);
            case RoutingCommand.NoteGivenBack c -> givenBack(now.stage(), change, c);
            case RoutingCommand.NoteWorkStarted c -> workStarted(now.stage(), change, c);
            case RoutingCommand.NoteAnswered c -> answered(now.stage(), change, c);
            case RoutingCommand.NoteDisputed c -> disputed(now.stage(), change, c);
            case RoutingCommand.NoteAccepted c -> accepted(now.stage(), change, c);
            case RoutingCommand.NoteWithdrawn _ -> withdrawn(now.stage(), change);
            case RoutingCommand.CheckLimit c -> Climbing.check(change, now.stage(), c);
            case RoutingCommand.RecountLimits _ -> Recounting.recount(change);
        };
    }

    private static Decision<RoutingCase, RoutingEvent> dispose(Stage now, Change change,
            RoutingCommand.Dispose command) {
        return switch (now) {
            case Stage.AtDesk _, Stage.Escalated _ -> HandOver.dispose(change, command);
            case Stage.WithInstitution _, Stage.WithUnit _ -> refused(RoutingRefusal.NOT_AT_A_DESK);
            case Stage.Answered _ -> refused(RoutingRefusal.AWAITS_THE_REPORTER);
            case Stage.OnHold _ -> refused(RoutingRefusal.ON_HOLD);
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
        };
    }

    private static Decision<RoutingCase, RoutingEvent> assign(Stage now, Change change, RoutingCommand.Assign command) {
        return switch (now) {
            case Stage.WithInstitution _ -> HandOver.assign(change, command);
            case Stage.AtDesk _, Stage.WithUnit _, Stage.Escalated _ -> refused(RoutingRefusal.NOT_WITH_AN_INSTITUTION);
            case Stage.Answered _ -> refused(RoutingRefusal.AWAITS_THE_REPORTER);
            case Stage.OnHold _ -> refused(RoutingRefusal.ON_HOLD);
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
        };
    }

    private static Decision<RoutingCase, RoutingEvent> giveBack(Stage now, Change change,
            RoutingCommand.Return command) {
        return switch (now) {
            case Stage.WithInstitution _ -> HandOver.giveBack(change, command);
            case Stage.AtDesk _, Stage.WithUnit _, Stage.Escalated _ -> refused(RoutingRefusal.NOT_WITH_AN_INSTITUTION);
            case Stage.Answered _ -> refused(RoutingRefusal.AWAITS_THE_REPORTER);
            case Stage.OnHold _ -> refused(RoutingRefusal.ON_HOLD);
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
        };
    }

    private static Decision<RoutingCase, RoutingEvent> hold(Stage now, Change change, RoutingCommand.Hold command) {
        return switch (now) {
            case Stage.Holdable idle -> Waiting.hold(change, idle, command);
            case Stage.WithUnit _, Stage.Escalated _ -> refused(RoutingRefusal.ALREADY_BEING_HANDLED);
            case Stage.Answered _ -> refused(RoutingRefusal.AWAITS_THE_REPORTER);
            case Stage.OnHold _ -> refused(RoutingRefusal.ON_HOLD);
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
        };
    }

    private static Decision<RoutingCase, RoutingEvent> archive(Stage now, Change change,
            RoutingCommand.Archive command) {
        return switch (now) {
            case Stage.Holdable _ -> Waiting.archive(change, command.reason(), command.explanation());
            case Stage.WithUnit _, Stage.Escalated _ -> refused(RoutingRefusal.ALREADY_BEING_HANDLED);
            case Stage.Answered _ -> refused(RoutingRefusal.AWAITS_THE_REPORTER);
            case Stage.OnHold _ -> refused(RoutingRefusal.ON_HOLD);
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
        };
    }

    private static Decision<RoutingCase, RoutingEvent> supplement(Stage now, Change change) {
        return switch (now) {
            case Stage.OnHold held -> Waiting.resume(change, held);
            case Stage.Holdable _, Stage.Answerable _, Stage.Answered _ -> refused(RoutingRefusal.NOT_ON_HOLD);
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
        };
    }

    private static Decision<RoutingCase, RoutingEvent> givenBack(
            Stage now, Change change, RoutingCommand.NoteGivenBack command) {
        return switch (now) {
            case Stage.WithUnit _ -> HandOver.giveBack(change, command);
            case Stage.Holdable _, Stage.Escalated _, Stage.OnHold _ -> refused(RoutingRefusal.HANDOVER_OUTDATED);
            case Stage.Answered _ -> refused(RoutingRefusal.AWAITS_THE_REPORTER);
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
        };
    }

    private static Decision<RoutingCase, RoutingEvent> workStarted(
            Stage now, Change change, RoutingCommand.NoteWorkStarted command) {
        return switch (now) {
            case Stage.Answerable open -> Answering.begun(change, open, command);
            case Stage.Holdable _, Stage.OnHold _ -> refused(RoutingRefusal.HANDOVER_OUTDATED);
            case Stage.Answered _ -> refused(RoutingRefusal.AWAITS_THE_REPORTER);
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
        };
    }

    private static Decision<RoutingCase, RoutingEvent> answered(
            Stage now, Change change, RoutingCommand.NoteAnswered command) {
        return switch (now) {
            case Stage.Answerable open -> Answering.answered(change, open, command);
            case Stage.Answered known -> Answering.answeredAgain(change, known, command);
            case Stage.Holdable _, Stage.OnHold _ -> refused(RoutingRefusal.HANDOVER_OUTDATED);
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
        };
    }

    private static Decision<RoutingCase, RoutingEvent> disputed(
            Stage now, Change change, RoutingCommand.NoteDisputed command) {
        return switch (now) {
            case Stage.Answered known -> Answering.disputed(change, known, command);
            case Stage.Answerable _ -> Answering.disputedEarly(change, command);
            case Stage.Holdable _, Stage.OnHold _ -> refused(RoutingRefusal.ANSWER_OUTDATED);
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
        };
    }

    private static Decision<RoutingCase, RoutingEvent> accepted(
            Stage now, Change change, RoutingCommand.NoteAccepted command) {
        return switch (now) {
            case Stage.Answered _, Stage.Answerable _ -> Answering.accepted(change, command);
            case Stage.Holdable _, Stage.OnHold _ -> refused(RoutingRefusal.ANSWER_OUTDATED);
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
        };
    }

    private static Decision<RoutingCase, RoutingEvent> withdrawn(Stage now, Change change) {
        return switch (now) {
            case Stage.Holdable _, Stage.Answerable _, Stage.Answered _, Stage.OnHold _ -> Answering.withdrawn(change);
            case Stage.Over _ -> refused(RoutingRefusal.OVER);
        };
    }
}
