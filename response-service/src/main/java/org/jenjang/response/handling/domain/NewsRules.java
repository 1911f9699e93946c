package org.jenjang.response.handling.domain;

import static org.jenjang.platform.kernel.Decision.accepted;
import static org.jenjang.platform.kernel.Decision.refused;

import org.jenjang.platform.kernel.Decision;

/**
 * What the news of others does to a handling. The citizen's news and the desk's come by different ways and in any order, so
 * a withdrawal is remembered even before a unit has the complaint.
 */
final class NewsRules {

    private NewsRules() {}

    static Decision<Handling, HandlingEvent> decide(Handling now, HandlingCommand.News news) {
        return switch (news) {
            case HandlingCommand.Receive c -> receive(now, c);
            case HandlingCommand.NoteSupplement c -> supplement(now, c);
            case HandlingCommand.NoteDisputed c -> dispute(now, c);
            case HandlingCommand.NoteAccepted c -> accept(now, c);
            case HandlingCommand.NoteEscalated c -> escalate(now, c);
            case HandlingCommand.End c -> end(now, c);
        };
    }

    private static Decision<Handling, HandlingEvent> receive(Handling now, HandlingCommand.Receive c) {
        return switch (now) {
            case Handling.Unassigned(_, boolean withdrawn) when withdrawn -> refused(HandlingRefusal.WITHDRAWN);
            case Handling.Unassigned(String complaint, _) -> receive(complaint, 0, c);
            case Handling.Ended(_, Ending ending) when ending == Ending.WITHDRAWN -> refused(HandlingRefusal.WITHDRAWN);
            case Handling.Assigned before -> receive(before.task().complaint(), before.task().answers(), c);
        };
    }

    private static Decision<Handling, HandlingEvent> receive(String complaint, int answers, HandlingCommand.Receive c) {
        Assignment task =
                new Assignment(complaint, c.disposition(), c.unit(), c.file(), c.note(), c.at(), false, answers);
        return accepted(new Handling.Received(task), new HandlingEvent.Received(task, c.deadlines(), c.at()));
    }

    private static Decision<Handling, HandlingEvent> supplement(Handling now, HandlingCommand.NoteSupplement c) {
        return switch (now) {
            case Handling.Unassigned _, Handling.Received _, Handling.InProgress _, Handling.Answered _, Handling.GivenBack _ ->
                accepted(now, new HandlingEvent.Supplemented(c.text(), c.at()));
            case Handling.Ended _ -> refused(HandlingRefusal.OVER);
        };
    }

    private static Decision<Handling, HandlingEvent> dispute(Handling now, HandlingCommand.NoteDisputed c) {
        return switch (now) {
            case Handling.Answered(Assignment task) when task.answers() == c.answer() -> {
                Dispute dispute = new Dispute(c.answer(), c.reason(), c.at());
                yield accepted(new Handling.InProgress(task, dispute), new HandlingEvent.Disputed(dispute));
            }
            case Handling.Answered _, Handling.Received _, Handling.InProgress _, Handling.GivenBack _ ->
                refused(HandlingRefusal.ANSWER_OUTDATED);
            case Handling.Unassigned _ -> refused(HandlingRefusal.NOT_ASSIGNED);
            case Handling.Ended _ -> refused(HandlingRefusal.OVER);
        };
    }

    private static Decision<Handling, HandlingEvent> accept(Handling now, HandlingCommand.NoteAccepted c) {
        HandlingEvent noted = new HandlingEvent.Accepted(c.answer(), c.rating(), c.comment(), c.at());
        return switch (now) {
            case Handling.Answered(Assignment task) when task.answers() == c.answer() -> accepted(now, noted);
            case Handling.Ended(Assignment task, Ending ending) when ending.isAnswered() && task.answers() == c.answer() ->
                accepted(now, noted);
            case Handling.Answered _, Handling.Received _, Handling.InProgress _, Handling.GivenBack _ ->
                refused(HandlingRefusal.ANSWER_OUTDATED);
            case Handling.Unassigned _ -> refused(HandlingRefusal.NOT_ASSIGNED);
            case Handling.Ended _ -> refused(HandlingRefusal.OVER);
        };
    }

    private static Decision<Handling, HandlingEvent> escalate(Handling now, HandlingCommand.NoteEscalated c) {
        HandlingEvent noted = new HandlingEvent.Escalated(c.to(), c.at());
        return switch (now) {
            case Handling.Received(Assignment task) -> accepted(new Handling.Received(task.raised()), noted);
            case Handling.InProgress(Assignment task, var dispute) ->
                accepted(new Handling.InProgress(task.raised(), dispute), noted);
            case Handling.Answered(Assignment task) -> accepted(new Handling.Answered(task.raised()), noted);
            case Handling.GivenBack(Assignment task) -> accepted(new Handling.GivenBack(task.raised()), noted);
            case Handling.Unassigned _ -> refused(HandlingRefusal.NOT_ASSIGNED);
            case Handling.Ended _ -> refused(HandlingRefusal.OVER);
        };
    }

    private static Decision<Handling, HandlingEvent> end(Handling now, HandlingCommand.End c) {
        HandlingEvent noted = new HandlingEvent.Ended(c.ending(), c.at());
        boolean leaves = c.ending() == Ending.TAKEN_AWAY;
        return switch (now) {
            case Handling.Unassigned(String complaint, _) when c.ending() == Ending.WITHDRAWN ->
                accepted(new Handling.Unassigned(complaint, true), noted);
            case Handling.Unassigned _ -> refused(HandlingRefusal.NOT_ASSIGNED);
            case Handling.GivenBack _ when leaves -> refused(HandlingRefusal.GIVEN_BACK);
            case Handling.Ended(Assignment task, Ending ending) when ending == Ending.TAKEN_AWAY && !leaves ->
                accepted(new Handling.Ended(task, c.ending()), noted);
            case Handling.Ended _ -> refused(HandlingRefusal.OVER);
            case Handling.Assigned open -> accepted(new Handling.Ended(open.task(), c.ending()), noted);
        };
    }
}
