package org.jenjang.routing.casework.domain;

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
            case RoutingCommand.Dispose c -> HandOver.dispose(change, c);
            case RoutingCommand.Assign c -> Assigning.assign(change, c);
            case RoutingCommand.Return c -> Returning.toDesk(change, c);
            case RoutingCommand.NoteGivenBack c -> Returning.toInstitution(change, c);
            case RoutingCommand.Arbitrate c -> Arbitrating.decide(change, c);
            case RoutingCommand.Hold c -> Waiting.hold(change, c);
            case RoutingCommand.Complete c -> Waiting.complete(change, c);
            case RoutingCommand.NoteSupplement _ -> Waiting.supplement(change);
            case RoutingCommand.Archive c -> Archiving.archive(change, c);
            case RoutingCommand.NoteArchiveObjected c -> Archiving.objected(change, c);
            case RoutingCommand.Link c -> Linking.link(change, c);
            case RoutingCommand.Unlink c -> Linking.unlink(change, c.reason());
            case RoutingCommand.NoteLinkObjected c -> Linking.unlink(change, c.reason());
            case RoutingCommand.NoteParentGone _ -> Linking.unlink(change, null);
            case RoutingCommand.Reclassify c -> Reclassifying.byDesk(change, c);
            case RoutingCommand.NoteSecrecyRaised c -> Reclassifying.byReporter(change, c);
            case RoutingCommand.MarkEmergency c -> Emergency.mark(change, c);
            case RoutingCommand.Remind c -> Reminding.remind(change, c);
            case RoutingCommand.NoteWorkStarted c -> Working.started(change, c);
            case RoutingCommand.NotePromised c -> Working.promised(change, c);
            case RoutingCommand.NoteAnswered c -> Answering.answered(change, c);
            case RoutingCommand.NoteReach c -> Answering.reached(change, c);
            case RoutingCommand.NoteDisputed c -> Verdicts.disputed(change, c);
            case RoutingCommand.NoteAccepted c -> Verdicts.accepted(change, c);
            case RoutingCommand.NoteReopeningAsked c -> Reopening.asked(change, c);
            case RoutingCommand.Reopen c -> Reopening.reopen(change, c);
            case RoutingCommand.Review c -> Reopening.review(change, c);
            case RoutingCommand.NoteWithdrawn _ -> Leaving.withdrawn(change);
            case RoutingCommand.NoteOmbudsmanRequested _ -> Leaving.toOmbudsman(change);
            case RoutingCommand.CheckLimit c -> Climbing.check(change, c);
            case RoutingCommand.RecountLimits _ -> Recounting.recount(change);
            case RoutingCommand.Rehome _ -> Rehoming.rehome(change);
        };
    }
}
