package org.jenjang.response.handling.domain;

import static org.jenjang.platform.kernel.Decision.accepted;
import static org.jenjang.platform.kernel.Decision.refused;

import org.jenjang.platform.kernel.Decision;

/**
 * When a unit has nothing more to do. A withdrawal ends the work, save on a supervisory report: what was alleged there is
 * examined all the same, without the reporter.
 */
final class EndRules {

    private EndRules() {}

    static Decision<Handling, HandlingEvent> end(Handling now, HandlingCommand.End c) {
        boolean leaves = c.ending() == Ending.TAKEN_AWAY;
        boolean withdrawn = c.ending() == Ending.WITHDRAWN;
        return switch (now) {
            case Handling.Unassigned(String complaint, _, Marks marks) when withdrawn ->
                accepted(new Handling.Unassigned(complaint, true, marks), noted(c));
            case Handling.Unassigned _ -> refused(HandlingRefusal.NOT_ASSIGNED);
            case Handling.GivenBack _ when leaves -> refused(HandlingRefusal.GIVEN_BACK);
            case Handling.Ended(Assignment task, Ending ending, _) when ending == Ending.TAKEN_AWAY && !leaves ->
                accepted(new Handling.Ended(task, c.ending(), c.parent()), noted(c));
            case Handling.Ended _ -> refused(HandlingRefusal.OVER);
            case Handling.Assigned open when withdrawn && open.task().file().supervisory() -> withoutReporter(open, c);
            case Handling.Assigned open -> accepted(new Handling.Ended(open.task(), c.ending(), c.parent()), noted(c));
        };
    }

    /** The desk says so too; whichever of the two is heard first is the one that counts. */
    static Decision<Handling, HandlingEvent> goOn(Handling now, HandlingCommand.NoteContinued c) {
        return switch (now) {
            case Handling.Unassigned(String complaint, _, Marks marks) ->
                accepted(new Handling.Unassigned(complaint, false, marks.withoutReporter()),
                        new HandlingEvent.FindingContinued(c.at()));
            case Handling.Ended(Assignment task, Ending ending, _) when ending == Ending.WITHDRAWN ->
                accepted(new Handling.Received(task.with(task.marks().withoutReporter())),
                        new HandlingEvent.FindingContinued(c.at()));
            case Handling.Ended _ -> refused(HandlingRefusal.OVER);
            case Handling.Assigned open -> withoutReporter(open, c);
        };
    }

    private static Decision<Handling, HandlingEvent> withoutReporter(Handling.Assigned open, HandlingCommand c) {
        return MarkRules.mark(open, Marks::withoutReporter, new HandlingEvent.FindingContinued(c.at()));
    }

    private static HandlingEvent noted(HandlingCommand.End c) {
        return new HandlingEvent.Ended(c.ending(), c.parent(), c.at());
    }
}
