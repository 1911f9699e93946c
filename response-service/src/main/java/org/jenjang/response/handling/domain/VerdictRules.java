package org.jenjang.response.handling.domain;

import static org.jenjang.platform.kernel.Decision.accepted;
import static org.jenjang.platform.kernel.Decision.refused;

import org.jenjang.platform.kernel.Decision;

/** What is said of an answer: that it settles the matter, that it does not, or, after the end, that it did not after all. */
final class VerdictRules {

    private VerdictRules() {}

    static Decision<Handling, HandlingEvent> dispute(Handling now, HandlingCommand.NoteDisputed c) {
        if (now instanceof Handling.Answered(Assignment task) && task.answers() == c.answer()) {
            Setback.Dispute dispute = new Setback.Dispute(c.answer(), c.reason(), c.at());
            return accepted(new Handling.InProgress(task, dispute), new HandlingEvent.Disputed(dispute));
        }
        return outdated(now);
    }

    static Decision<Handling, HandlingEvent> accept(Handling now, HandlingCommand.NoteAccepted c) {
        HandlingEvent noted = new HandlingEvent.Accepted(c.answer(), c.rating(), c.comment(), c.at());
        return switch (now) {
            case Handling.Answered(Assignment task) when task.answers() == c.answer() -> accepted(now, noted);
            case Handling.Ended(Assignment task, Ending ending, _)
                    when ending.isAnswered() && task.answers() == c.answer() -> accepted(now, noted);
            case Handling.Unassigned _, Handling.Assigned _ -> outdated(now);
        };
    }

    private static Decision<Handling, HandlingEvent> outdated(Handling now) {
        return switch (now) {
            case Handling.Unassigned _ -> refused(HandlingRefusal.NOT_ASSIGNED);
            case Handling.Ended _ -> refused(HandlingRefusal.OVER);
            case Handling.Received _, Handling.InProgress _, Handling.AwaitsApproval _, Handling.Answered _,
                    Handling.GivenBack _ -> refused(HandlingRefusal.ANSWER_OUTDATED);
        };
    }

    /** The unit of the same hand-over takes up again what it had answered. */
    static Decision<Handling, HandlingEvent> reopen(Handling now, HandlingCommand.NoteReopened c) {
        return switch (now) {
            case Handling.Ended(Assignment task, Ending ending, _)
                    when ending.isAnswered() && task.disposition() == c.disposition() -> {
                Setback.Reopening reopening = new Setback.Reopening(c.cause(), c.answer(), c.reason(), c.at());
                yield accepted(new Handling.InProgress(task.with(task.standing().anew()), reopening),
                        new HandlingEvent.Reopened(reopening, c.deadlines()));
            }
            case Handling.Unassigned _ -> refused(HandlingRefusal.NOT_ASSIGNED);
            case Handling.Assigned _ -> refused(HandlingRefusal.HANDOVER_OUTDATED);
        };
    }
}
