package org.jenjang.response.handling.domain;

import static org.jenjang.platform.kernel.Decision.accepted;
import static org.jenjang.platform.kernel.Decision.refused;

import org.jenjang.contracts.vocabulary.Rung;
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
            case HandlingCommand.NoteEscalated c -> escalate(now, c);
            case HandlingCommand.NoteReminded c -> remind(now, c.reminder());
            case HandlingCommand.NoteRehomed c -> rehome(now, c);
            case HandlingCommand.NoteDisputed c -> VerdictRules.dispute(now, c);
            case HandlingCommand.NoteAccepted c -> VerdictRules.accept(now, c);
            case HandlingCommand.NoteReopened c -> VerdictRules.reopen(now, c);
            case HandlingCommand.NoteReclassified c -> FileRules.reclassify(now, c);
            case HandlingCommand.NoteSecrecy c -> FileRules.raiseSecrecy(now, c);
            case HandlingCommand.NoteDanger c ->
                MarkRules.mark(now, Marks::inDanger, new HandlingEvent.DangerMarked(c.reason(), c.at()));
            case HandlingCommand.NoteHandedOver c ->
                MarkRules.mark(now, Marks::atOmbudsman, new HandlingEvent.HandedOver(c.at()));
            case HandlingCommand.NoteWithdrawalCompleted c -> EndRules.stop(now, c);
            case HandlingCommand.NoteContinued c -> EndRules.goOn(now, c);
            case HandlingCommand.End c -> EndRules.end(now, c);
        };
    }

    /**
     * A supervisory case goes on without the reporter, so a withdrawal does not keep it from a unit. From another one it does,
     * but a desk that has found it to be supervisory meanwhile may still say that it goes on.
     */
    private static Decision<Handling, HandlingEvent> receive(Handling now, HandlingCommand.Receive c) {
        return switch (now) {
            case Handling.Unassigned(String complaint, boolean withdrawn, Marks marks) ->
                receive(complaint, withdrawn, marks, 0, c);
            case Handling.Ended(Assignment task, Ending ending, _) when ending == Ending.WITHDRAWN ->
                receive(task.complaint(), true, task.marks(), task.answers(), c);
            case Handling.Assigned before -> {
                Assignment task = before.task();
                yield receive(task.complaint(), false, task.marks(), task.answers(), c);
            }
        };
    }

    private static Decision<Handling, HandlingEvent> receive(
            String complaint, boolean withdrawn, Marks marks, int answers, HandlingCommand.Receive c) {
        boolean goesOn = withdrawn && c.file().supervisory();
        Assignment task = new Assignment(complaint, c.disposition(), c.unit(), c.file(), c.terms(), c.note(), c.at(),
                goesOn ? marks.withoutReporter() : marks, Standing.FRESH, answers);
        HandlingEvent received = new HandlingEvent.Received(task, c.deadlines(), c.at());
        return withdrawn && !goesOn
                ? accepted(new Handling.Ended(task, Ending.WITHDRAWN, null), received,
                        new HandlingEvent.Ended(Ending.WITHDRAWN, null, c.at()))
                : accepted(new Handling.Received(task), received);
    }

    private static Decision<Handling, HandlingEvent> supplement(Handling now, HandlingCommand.NoteSupplement c) {
        return now instanceof Handling.Ended
                ? refused(HandlingRefusal.OVER)
                : accepted(now, new HandlingEvent.Supplemented(c.text(), c.at()));
    }

    private static Decision<Handling, HandlingEvent> escalate(Handling now, HandlingCommand.NoteEscalated c) {
        return switch (now) {
            case Handling.Unassigned _ -> refused(HandlingRefusal.NOT_ASSIGNED);
            case Handling.Ended _ -> refused(HandlingRefusal.OVER);
            case Handling.Assigned open -> {
                Rung rung = rung(open.task(), c);
                yield accepted(open.with(open.task().with(open.task().standing().at(rung))),
                        new HandlingEvent.Escalated(c.to(), rung, c.at()));
            }
        };
    }

    /** Also of a case that ended with a withdrawal: a desk may still say that it goes on, and with whom. */
    private static Decision<Handling, HandlingEvent> rehome(Handling now, HandlingCommand.NoteRehomed c) {
        return switch (now) {
            case Handling.Unassigned _ -> refused(HandlingRefusal.NOT_ASSIGNED);
            case Handling.GivenBack _ -> refused(HandlingRefusal.GIVEN_BACK);
            case Handling.Ended(_, Ending ending, _) when ending == Ending.TAKEN_AWAY -> refused(HandlingRefusal.OVER);
            case Handling.Assigned held -> accepted(held.with(held.task().movedTo(c.to(), c.terms())),
                    new HandlingEvent.Rehomed(c.from(), c.to(), c.regulation(), c.at()));
        };
    }

    private static Decision<Handling, HandlingEvent> remind(Handling now, Reminder reminder) {
        return switch (now) {
            case Handling.Unassigned _ -> refused(HandlingRefusal.NOT_ASSIGNED);
            case Handling.Answered _ -> refused(HandlingRefusal.AWAITS_THE_REPORTER);
            case Handling.GivenBack _ -> refused(HandlingRefusal.GIVEN_BACK);
            case Handling.Ended _ -> refused(HandlingRefusal.OVER);
            case Handling.Received open -> reminded(open, reminder);
            case Handling.InProgress open -> reminded(open, reminder);
            case Handling.AwaitsApproval open -> reminded(open, reminder);
        };
    }

    private static Decision<Handling, HandlingEvent> reminded(Handling.Assigned open, Reminder reminder) {
        return accepted(open.with(open.task().with(open.task().standing().reminded(reminder))),
                new HandlingEvent.Reminded(reminder));
    }

    /** Older events do not name the rung; it follows from who owns the complaint. */
    private static Rung rung(Assignment task, HandlingCommand.NoteEscalated c) {
        if (c.rung() != null) {
            return c.rung();
        }
        if (!c.to().institution().equals(task.unit().institution())) {
            return Rung.UPPER_TIER;
        }
        return c.to().unit() == null ? Rung.INSTITUTION_HEAD : Rung.UNIT_HEAD;
    }
}
