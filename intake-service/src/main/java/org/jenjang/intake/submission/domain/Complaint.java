package org.jenjang.intake.submission.domain;

import java.util.Optional;
import org.jenjang.platform.kernel.Decision;

/**
 * What the reporter has said about his complaint; where the complaint lies is for others to say.
 *
 * <pre>
 * Open ─Accept→ Satisfied      Open, Satisfied ─ReopenCase→ Open
 * Open ─Withdraw→ Withdrawn    Open ─anything else→ Open
 * </pre>
 */
public sealed interface Complaint {

    /** Which of his rights he has made use of. */
    Spent spent();

    /**
     * The reporter may speak.
     *
     * @param disputed number of the last answer that does not settle the matter for him; 0 for none
     */
    record Open(int disputed, Spent spent) implements Complaint {}

    /** The reporter said that this answer settles the matter. */
    record Satisfied(int answer, Spent spent) implements Complaint {}

    /** The reporter took the complaint back. */
    record Withdrawn(Spent spent) implements Complaint {}

    /** A complaint that was just filed. */
    Complaint FILED = new Open(0, Spent.NONE);

    /** Decides whether the reporter may say this now. */
    static Decision<Complaint, ComplaintEvent> decide(Complaint now, ComplaintCommand command, Standing standing) {
        Optional<ComplaintRefusal> hindrance = new Room(now, standing).hindrance(command.saying());
        return hindrance.isPresent() ? Decision.refused(hindrance.get()) : carryOut(now, command, standing);
    }

    private static Decision<Complaint, ComplaintEvent> carryOut(
            Complaint now, ComplaintCommand command, Standing standing) {
        int answer = standing.heard().answer();
        String text = standing.publishable(command.text());
        Spent spent = now.spent();
        return switch (command) {
            case ComplaintCommand.Supplement _ -> Decision.accepted(now, new ComplaintEvent.Supplemented(text));
            case ComplaintCommand.ReplyToQuestion _ -> Decision.accepted(now, new ComplaintEvent.Replied(text));
            case ComplaintCommand.Withdraw _ ->
                Decision.accepted(new Withdrawn(spent), new ComplaintEvent.Withdrawn(text));
            case ComplaintCommand.Accept c -> Decision.accepted(
                    new Satisfied(answer, spent), new ComplaintEvent.AnswerAccepted(answer, c.rating(), text));
            case ComplaintCommand.Dispute _ ->
                Decision.accepted(new Open(answer, spent), new ComplaintEvent.AnswerDisputed(answer, text));
            case Plea.ReopenCase _ -> Decision.accepted(
                    new Open(answer, spent.reopened(standing.heard().leeway().closings())),
                    new ComplaintEvent.ReopeningAsked(text));
            case Plea.ObjectToArchive _ ->
                Decision.accepted(withSpent(now, spent.objected()), new ComplaintEvent.ArchiveObjected(text));
            case Plea.ObjectToLink _ -> Decision.accepted(now, new ComplaintEvent.LinkObjected(text));
            case Plea.RaiseSecrecy c -> raised(now, c, standing);
            case Plea.RequestOmbudsman _ ->
                Decision.accepted(withSpent(now, spent.toOmbudsman()), new ComplaintEvent.OmbudsmanRequested(text));
        };
    }

    /** Secrecy is never lowered: what was asked for before stays. */
    private static Decision<Complaint, ComplaintEvent> raised(
            Complaint now, Plea.RaiseSecrecy command, Standing standing) {
        boolean anonymous = standing.anonymous() || command.anonymous();
        boolean secret = standing.secret() || command.secret();
        return anonymous == standing.anonymous() && secret == standing.secret()
                ? Decision.refused(ComplaintRefusal.NO_MORE_SECRECY)
                : Decision.accepted(now, new ComplaintEvent.SecrecyRaised(anonymous, secret));
    }

    private static Complaint withSpent(Complaint now, Spent spent) {
        return switch (now) {
            case Open open -> new Open(open.disputed(), spent);
            case Satisfied satisfied -> new Satisfied(satisfied.answer(), spent);
            case Withdrawn _ -> new Withdrawn(spent);
        };
    }
}
