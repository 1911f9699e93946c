package org.jenjang.response.handling.domain;

import static org.jenjang.platform.kernel.Decision.accepted;
import static org.jenjang.platform.kernel.Decision.refused;

import org.jenjang.platform.kernel.Decision;

/** What an officer of the unit may do: begin, tell, answer, or say that it is not the unit's to answer. */
final class OfficerRules {

    private OfficerRules() {}

    static Decision<Handling, HandlingEvent> decide(Handling now, HandlingCommand.ByOfficer command) {
        return switch (command) {
            case HandlingCommand.StartWork c -> start(now, c);
            case HandlingCommand.PostProgress c -> progress(now, c);
            case HandlingCommand.Answer c -> answer(now, c);
            case HandlingCommand.GiveBack c -> giveBack(now, c);
        };
    }

    private static Decision<Handling, HandlingEvent> start(Handling now, HandlingCommand.StartWork c) {
        return switch (now) {
            case Handling.Received(Assignment task) -> accepted(new Handling.InProgress(task, null),
                    new HandlingEvent.WorkStarted(task, c.plan(), c.targetDate(), c.officer(), c.at()));
            case Handling.InProgress _ -> refused(HandlingRefusal.ALREADY_STARTED);
            case Handling.Unassigned _, Handling.Answered _, Handling.GivenBack _, Handling.Ended _ -> notNow(now);
        };
    }

    private static Decision<Handling, HandlingEvent> progress(Handling now, HandlingCommand.PostProgress c) {
        return switch (now) {
            case Handling.InProgress(Assignment task, _) -> accepted(now,
                    new HandlingEvent.ProgressPosted(task, c.text(), c.officer(), c.at()));
            case Handling.Received _ -> refused(HandlingRefusal.NOT_STARTED);
            case Handling.Unassigned _, Handling.Answered _, Handling.GivenBack _, Handling.Ended _ -> notNow(now);
        };
    }

    private static Decision<Handling, HandlingEvent> answer(Handling now, HandlingCommand.Answer c) {
        return switch (now) {
            case Handling.Received(Assignment task) -> answer(task, c);
            case Handling.InProgress(Assignment task, _) -> answer(task, c);
            case Handling.Unassigned _, Handling.Answered _, Handling.GivenBack _, Handling.Ended _ -> notNow(now);
        };
    }

    private static Decision<Handling, HandlingEvent> answer(Assignment task, HandlingCommand.Answer c) {
        if (Boilerplate.isAll(c.text())) {
            return refused(HandlingRefusal.NOT_AN_ANSWER);
        }
        Assignment answered = task.answeredOnceMore();
        return accepted(new Handling.Answered(answered),
                new HandlingEvent.Answered(answered, answered.answers(), c.text(), c.evidence(), c.officer(), c.at()));
    }

    private static Decision<Handling, HandlingEvent> giveBack(Handling now, HandlingCommand.GiveBack c) {
        return switch (now) {
            case Handling.Received(Assignment task) -> giveBack(task, c);
            case Handling.InProgress(Assignment task, var dispute) when dispute == null -> giveBack(task, c);
            case Handling.InProgress _ -> refused(HandlingRefusal.ALREADY_ANSWERED);
            case Handling.Unassigned _, Handling.Answered _, Handling.GivenBack _, Handling.Ended _ -> notNow(now);
        };
    }

    private static Decision<Handling, HandlingEvent> giveBack(Assignment task, HandlingCommand.GiveBack c) {
        if (task.escalated()) {
            return refused(HandlingRefusal.ESCALATED);
        }
        if (c.suggestedUnit() != null && c.suggestedUnit().equals(task.unit().unit())) {
            return refused(HandlingRefusal.SUGGESTS_ITSELF);
        }
        return accepted(new Handling.GivenBack(task),
                new HandlingEvent.GivenBack(task, c.reason(), c.suggestedUnit(), c.officer(), c.at()));
    }

    /** Why a case on which the unit is not working cannot be worked on. */
    private static Decision<Handling, HandlingEvent> notNow(Handling now) {
        return switch (now) {
            case Handling.Unassigned _, Handling.Received _, Handling.InProgress _ -> refused(HandlingRefusal.NOT_ASSIGNED);
            case Handling.Answered _ -> refused(HandlingRefusal.AWAITS_THE_REPORTER);
            case Handling.GivenBack _ -> refused(HandlingRefusal.GIVEN_BACK);
            case Handling.Ended _ -> refused(HandlingRefusal.OVER);
        };
    }
}
