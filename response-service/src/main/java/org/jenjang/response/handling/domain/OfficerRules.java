package org.jenjang.response.handling.domain;

import static org.jenjang.platform.kernel.Decision.accepted;
import static org.jenjang.platform.kernel.Decision.refused;

import org.jenjang.platform.kernel.Decision;

/** What an officer may do while the unit works: begin, tell, ask and promise. */
final class OfficerRules {

    private OfficerRules() {}

    static Decision<Handling, HandlingEvent> decide(Handling now, HandlingCommand.ByOfficer command) {
        if (!(command instanceof HandlingCommand.PostProgress) && asksHelper(now, command)) {
            return refused(HandlingRefusal.ONLY_THE_LEAD);
        }
        return switch (command) {
            case HandlingCommand.StartWork c -> start(now, c);
            case HandlingCommand.PostProgress c -> progress(now, c);
            case HandlingCommand.AskReporter c -> ask(now, c);
            case HandlingCommand.PromiseDate c -> promise(now, c);
            case HandlingCommand.Answer c -> AnswerRules.answer(now, c);
            case HandlingCommand.GiveBack c -> GiveBackRules.giveBack(now, c);
            case HandlingCommand.Approve c -> AnswerRules.approve(now, c);
            case HandlingCommand.RefuseApproval c -> AnswerRules.refuse(now, c);
        };
    }

    private static boolean asksHelper(Handling now, HandlingCommand.ByOfficer command) {
        return switch (command) {
            case HandlingCommand.ByUnit c ->
                now instanceof Handling.Assigned assigned && assigned.task().isHelpedBy(c.officer());
            case HandlingCommand.ByApprover _ -> false;
        };
    }

    private static Decision<Handling, HandlingEvent> start(Handling now, HandlingCommand.StartWork c) {
        return switch (now) {
            case Handling.Received(Assignment task) -> accepted(new Handling.InProgress(task, null),
                    new HandlingEvent.WorkStarted(task, c.plan(), c.targetDate(), c.officer().id(), c.at()));
            case Handling.InProgress _ -> refused(HandlingRefusal.ALREADY_STARTED);
            case Handling.Unassigned _, Handling.AwaitsApproval _, Handling.Answered _, Handling.GivenBack _, Handling.Ended _ ->
                notNow(now);
        };
    }

    private static Decision<Handling, HandlingEvent> progress(Handling now, HandlingCommand.PostProgress c) {
        return now instanceof Handling.InProgress(Assignment task, _)
                ? accepted(now, new HandlingEvent.ProgressPosted(task.spokenBy(c.officer()), c.text(), c.officer().id(), c.at()))
                : notNow(now);
    }

    private static Decision<Handling, HandlingEvent> ask(Handling now, HandlingCommand.AskReporter c) {
        if (!(now instanceof Handling.InProgress(Assignment task, _))) {
            return notNow(now);
        }
        return task.marks().finding()
                ? refused(HandlingRefusal.WITHOUT_REPORTER)
                : accepted(now, new HandlingEvent.QuestionAsked(task, c.question(), c.officer().id(), c.at()));
    }

    private static Decision<Handling, HandlingEvent> promise(Handling now, HandlingCommand.PromiseDate c) {
        if (!(now instanceof Handling.InProgress(Assignment task, Setback setback))) {
            return notNow(now);
        }
        Standing before = task.standing();
        if (before.promises() >= Standing.MOST_PROMISES) {
            return refused(HandlingRefusal.PROMISED_TOO_OFTEN);
        }
        if (c.date().equals(before.promised())) {
            return refused(HandlingRefusal.PROMISED_THAT_ALREADY);
        }
        Assignment bound = task.with(before.promising(c.date()));
        return accepted(new Handling.InProgress(bound, setback),
                new HandlingEvent.DatePromised(bound, c.date(), c.officer().id(), c.at()));
    }

    /** Why a case on which nobody works now cannot be worked on. */
    static Decision<Handling, HandlingEvent> notNow(Handling now) {
        return switch (now) {
            case Handling.Unassigned _, Handling.InProgress _ -> refused(HandlingRefusal.NOT_ASSIGNED);
            case Handling.Received _ -> refused(HandlingRefusal.NOT_STARTED);
            case Handling.AwaitsApproval _ -> refused(HandlingRefusal.AWAITS_APPROVAL);
            case Handling.Answered _ -> refused(HandlingRefusal.AWAITS_THE_REPORTER);
            case Handling.GivenBack _ -> refused(HandlingRefusal.GIVEN_BACK);
            case Handling.Ended _ -> refused(HandlingRefusal.OVER);
        };
    }
}
