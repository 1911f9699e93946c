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
        return switch (c.ending()) {
            case WITHDRAWN -> withdraw(now, c);
            case TAKEN_AWAY -> takeAway(now, c);
            case CONFIRMED, AUTOMATIC, UNREACHABLE, ARCHIVED, LINKED -> finish(now, c);
        };
    }

    private static Decision<Handling, HandlingEvent> finish(Handling now, HandlingCommand.End c) {
        return switch (now) {
            case Handling.Unassigned _ -> refused(HandlingRefusal.NOT_ASSIGNED);
            case Handling.Ended(Assignment task, Ending ending, _) when ending == Ending.TAKEN_AWAY -> ended(task, c);
            case Handling.Ended _ -> refused(HandlingRefusal.OVER);
            case Handling.Assigned open -> ended(open.task(), c);
        };
    }

    private static Decision<Handling, HandlingEvent> takeAway(Handling now, HandlingCommand.End c) {
        return switch (now) {
            case Handling.Unassigned _ -> refused(HandlingRefusal.NOT_ASSIGNED);
            case Handling.GivenBack _ -> refused(HandlingRefusal.GIVEN_BACK);
            case Handling.Ended _ -> refused(HandlingRefusal.OVER);
            case Handling.Assigned open -> ended(open.task(), c);
        };
    }

    /** A desk may have said already that the finding goes on; it is the one that decides. */
    private static Decision<Handling, HandlingEvent> withdraw(Handling now, HandlingCommand.End c) {
        if (MarkRules.marks(now).finding()) {
            return refused(HandlingRefusal.KNOWN_ALREADY);
        }
        return switch (now) {
            case Handling.Unassigned(String complaint, _, Marks marks) ->
                accepted(new Handling.Unassigned(complaint, true, marks), noted(c));
            case Handling.Ended(Assignment task, Ending ending, _) when ending == Ending.TAKEN_AWAY -> ended(task, c);
            case Handling.Ended _ -> refused(HandlingRefusal.OVER);
            case Handling.Assigned open when open.task().file().supervisory() -> withoutReporter(open, c);
            case Handling.Assigned open -> ended(open.task(), c);
        };
    }

    /** What a unit still took for supervisory when the withdrawal came is none any more. */
    static Decision<Handling, HandlingEvent> stop(Handling now, HandlingCommand.NoteWithdrawalCompleted c) {
        return switch (now) {
            case Handling.Unassigned(_, boolean withdrawn, _) when withdrawn -> refused(HandlingRefusal.KNOWN_ALREADY);
            case Handling.Unassigned(String complaint, _, Marks marks) ->
                accepted(new Handling.Unassigned(complaint, true, marks), stopped(c));
            case Handling.Ended(Assignment task, Ending ending, _) when ending == Ending.TAKEN_AWAY ->
                accepted(new Handling.Ended(task, Ending.WITHDRAWN, null), stopped(c));
            case Handling.Ended _ -> refused(HandlingRefusal.OVER);
            case Handling.Assigned open ->
                accepted(new Handling.Ended(open.task(), Ending.WITHDRAWN, null), stopped(c));
        };
    }

    /**
     * The desk says so too; whichever of the two is heard first is the one that counts. A unit from which it was taken
     * meanwhile does not take it up again: whoever gets it goes on.
     */
    static Decision<Handling, HandlingEvent> goOn(Handling now, HandlingCommand.NoteContinued c) {
        HandlingEvent continued = new HandlingEvent.FindingContinued(c.at());
        return switch (now) {
            case Handling.Unassigned(String complaint, _, Marks marks) ->
                accepted(new Handling.Unassigned(complaint, false, marks.withoutReporter()), continued);
            case Handling.Ended(Assignment task, Ending ending, _) when ending == Ending.WITHDRAWN ->
                accepted(resumed(task.with(task.marks().withoutReporter()), c), continued);
            case Handling.Ended(_, Ending ending, _) when ending == Ending.TAKEN_AWAY ->
                MarkRules.mark(now, Marks::withoutReporter, continued);
            case Handling.Ended _ -> refused(HandlingRefusal.OVER);
            case Handling.Assigned open -> withoutReporter(open, c);
        };
    }

    private static Handling resumed(Assignment task, HandlingCommand.NoteContinued c) {
        return task.unit().equals(c.holder())
                ? new Handling.Received(task)
                : new Handling.Ended(task, Ending.TAKEN_AWAY, null);
    }

    private static Decision<Handling, HandlingEvent> ended(Assignment task, HandlingCommand.End c) {
        return accepted(new Handling.Ended(task, c.ending(), c.parent()), noted(c));
    }

    private static HandlingEvent stopped(HandlingCommand.NoteWithdrawalCompleted c) {
        return new HandlingEvent.Ended(Ending.WITHDRAWN, null, c.at());
    }

    private static Decision<Handling, HandlingEvent> withoutReporter(Handling.Assigned open, HandlingCommand c) {
        return MarkRules.mark(open, Marks::withoutReporter, new HandlingEvent.FindingContinued(c.at()));
    }

    private static HandlingEvent noted(HandlingCommand.End c) {
        return new HandlingEvent.Ended(c.ending(), c.parent(), c.at());
    }
}
