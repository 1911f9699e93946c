package org.jenjang.response.handling.domain;

import static org.jenjang.platform.kernel.Decision.accepted;
import static org.jenjang.platform.kernel.Decision.refused;

import java.util.Optional;
import org.jenjang.platform.kernel.Decision;

/** When an answer is one, and who has to see the answer to a supervisory report before the reporter does. */
final class AnswerRules {

    private AnswerRules() {}

    static Decision<Handling, HandlingEvent> answer(Handling now, HandlingCommand.Answer c) {
        return switch (now) {
            case Handling.Received(Assignment task) -> answer(task, c);
            case Handling.InProgress(Assignment task, _) -> answer(task, c);
            case Handling.Unassigned _, Handling.AwaitsApproval _, Handling.Answered _, Handling.GivenBack _, Handling.Ended _ ->
                OfficerRules.notNow(now);
        };
    }

    private static Decision<Handling, HandlingEvent> answer(Assignment task, HandlingCommand.Answer c) {
        Optional<HandlingRefusal> wrong = wrong(task, c);
        if (wrong.isPresent()) {
            return refused(wrong.get());
        }
        Proposal proposal = new Proposal(task.answers() + 1, c.text(), c.evidence(), c.officer().id(), c.at());
        if (task.file().supervisory()) {
            return accepted(new Handling.AwaitsApproval(task, proposal), new HandlingEvent.ApprovalAsked(task, proposal));
        }
        Assignment answered = task.answeredOnceMore();
        return accepted(new Handling.Answered(answered), said(answered, proposal, c));
    }

    private static Optional<HandlingRefusal> wrong(Assignment task, HandlingCommand.Answer c) {
        if (Boilerplate.isAll(c.text())) {
            return Optional.of(HandlingRefusal.NOT_AN_ANSWER);
        }
        if (c.before() > Reuse.MOST) {
            return Optional.of(HandlingRefusal.ANSWER_REUSED);
        }
        return c.evidence().isEmpty() && task.needsEvidence() ? Optional.of(HandlingRefusal.EVIDENCE_REQUIRED) : Optional.empty();
    }

    static Decision<Handling, HandlingEvent> approve(Handling now, HandlingCommand.Approve c) {
        if (!(now instanceof Handling.AwaitsApproval(Assignment task, Proposal proposal))) {
            return nothing(now);
        }
        if (proposal.officer().equals(c.officer().id())) {
            return refused(HandlingRefusal.OWN_ANSWER);
        }
        if (!proposal.at().equals(c.proposedAt())) {
            return refused(HandlingRefusal.PROPOSAL_OUTDATED);
        }
        Assignment answered = task.answeredOnceMore();
        return accepted(new Handling.Answered(answered),
                new HandlingEvent.Approved(answered, proposal.answer(), c.officer().id(), c.at()),
                said(answered, proposal, c));
    }

    static Decision<Handling, HandlingEvent> refuse(Handling now, HandlingCommand.RefuseApproval c) {
        if (!(now instanceof Handling.AwaitsApproval(Assignment task, Proposal proposal))) {
            return nothing(now);
        }
        if (proposal.officer().equals(c.officer().id())) {
            return refused(HandlingRefusal.OWN_ANSWER);
        }
        return accepted(
                new Handling.InProgress(task, new Setback.Disapproval(proposal.answer(), c.reason(), c.at())),
                new HandlingEvent.ApprovalRefused(task, proposal.answer(), c.reason(), c.officer().id(), c.at()));
    }

    private static HandlingEvent said(Assignment answered, Proposal proposal, HandlingCommand c) {
        return new HandlingEvent.Answered(
                answered, proposal.answer(), proposal.text(), proposal.evidence(), proposal.officer(), c.at());
    }

    private static Decision<Handling, HandlingEvent> nothing(Handling now) {
        return switch (now) {
            case Handling.Unassigned _ -> refused(HandlingRefusal.NOT_ASSIGNED);
            case Handling.Ended _ -> refused(HandlingRefusal.OVER);
            case Handling.Assigned _ -> refused(HandlingRefusal.NOTHING_TO_APPROVE);
        };
    }
}
