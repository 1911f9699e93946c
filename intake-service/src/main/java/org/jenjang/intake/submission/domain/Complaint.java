package org.jenjang.intake.submission.domain;

import static org.jenjang.intake.submission.domain.ComplaintRefusal.ALREADY_WITHDRAWN;
import static org.jenjang.intake.submission.domain.ComplaintRefusal.ANSWER_ALREADY_ACCEPTED;
import static org.jenjang.intake.submission.domain.ComplaintRefusal.CASE_OVER;
import static org.jenjang.intake.submission.domain.ComplaintRefusal.NO_ANSWER_TO_JUDGE;

import org.jenjang.platform.kernel.Decision;

/**
 * What the reporter has said about the answers to his complaint; where the complaint lies is for others to say.
 *
 * <pre>
 * Open ─Supplement→ Open       Open ─Accept→ Satisfied
 * Open ─Dispute→ Open          Open ─Withdraw→ Withdrawn
 * </pre>
 */
public sealed interface Complaint {

    /**
     * The reporter may speak.
     *
     * @param disputed number of the last answer that he disputed; 0 for none
     */
    record Open(int disputed) implements Complaint {}

    /** The reporter said that this answer settles the matter. */
    record Satisfied(int answer) implements Complaint {}

    /** The reporter took the complaint back. */
    record Withdrawn() implements Complaint {}

    /** A complaint that was just filed. */
    Complaint FILED = new Open(0);

    /** Decides whether the reporter may say this now. */
    static Decision<Complaint, ComplaintEvent> decide(Complaint now, ComplaintCommand command, Standing standing) {
        return switch (now) {
            case Open open when standing.over() -> Decision.refused(CASE_OVER);
            case Open open -> decide(open, command, standing);
            case Satisfied _ -> Decision.refused(ANSWER_ALREADY_ACCEPTED);
            case Withdrawn _ -> Decision.refused(ALREADY_WITHDRAWN);
        };
    }

    private static Decision<Complaint, ComplaintEvent> decide(Open now, ComplaintCommand command, Standing standing) {
        return switch (command) {
            case ComplaintCommand.Supplement c ->
                Decision.accepted(now, new ComplaintEvent.Supplemented(standing.publishable(c.text())));
            case ComplaintCommand.Withdraw c ->
                Decision.accepted(new Withdrawn(), new ComplaintEvent.Withdrawn(standing.publishable(c.text())));
            case ComplaintCommand.Accept _, ComplaintCommand.Dispute _ when standing.answer() <= now.disputed() ->
                Decision.refused(NO_ANSWER_TO_JUDGE);
            case ComplaintCommand.Accept c -> Decision.accepted(new Satisfied(standing.answer()),
                    new ComplaintEvent.AnswerAccepted(standing.answer(), c.rating(), standing.publishable(c.text())));
            case ComplaintCommand.Dispute c -> Decision.accepted(new Open(standing.answer()),
                    new ComplaintEvent.AnswerDisputed(standing.answer(), standing.publishable(c.text())));
        };
    }
}
