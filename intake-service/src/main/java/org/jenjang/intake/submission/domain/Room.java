package org.jenjang.intake.submission.domain;

import static org.jenjang.intake.submission.domain.ComplaintRefusal.ALREADY_WITHDRAWN;
import static org.jenjang.intake.submission.domain.ComplaintRefusal.ANSWER_ALREADY_ACCEPTED;
import static org.jenjang.intake.submission.domain.ComplaintRefusal.CASE_OVER;
import static org.jenjang.intake.submission.domain.ComplaintRefusal.INCIDENT_TOO_OLD;
import static org.jenjang.intake.submission.domain.ComplaintRefusal.NOT_ARCHIVED;
import static org.jenjang.intake.submission.domain.ComplaintRefusal.NOT_CLOSED;
import static org.jenjang.intake.submission.domain.ComplaintRefusal.NOT_LET_DOWN;
import static org.jenjang.intake.submission.domain.ComplaintRefusal.NOT_LINKED;
import static org.jenjang.intake.submission.domain.ComplaintRefusal.NO_ANSWER_TO_JUDGE;
import static org.jenjang.intake.submission.domain.ComplaintRefusal.NO_MORE_SECRECY;
import static org.jenjang.intake.submission.domain.ComplaintRefusal.NO_QUESTION_ASKED;
import static org.jenjang.intake.submission.domain.ComplaintRefusal.OBJECTED_BEFORE;
import static org.jenjang.intake.submission.domain.ComplaintRefusal.REOPENED_TOO_OFTEN;
import static org.jenjang.intake.submission.domain.ComplaintRefusal.REOPENING_ASKED_BEFORE;
import static org.jenjang.intake.submission.domain.ComplaintRefusal.TAKEN_TO_OMBUDSMAN_BEFORE;
import static org.jenjang.intake.submission.domain.ComplaintRefusal.TOO_LATE;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a reporter may say now, and what keeps him from the rest.
 *
 * @param now what he has said so far
 */
public record Room(Complaint now, Standing standing) {

    /** How often he may have a closed case opened again (domain rule 21). */
    private static final int REOPENINGS = 2;

    /** The Ombudsman takes up what is not older (UU 37/2008 Pasal 24). */
    private static final int OMBUDSMAN_YEARS = 2;

    private static final ZoneId OMBUDSMAN_ZONE = ZoneId.of("Asia/Jakarta");

    /** Everything he may say now. */
    public List<Saying> possible() {
        return Arrays.stream(Saying.values())
                .filter(saying -> hindrance(saying).isEmpty())
                .toList();
    }

    /** Why he may not say this now; empty when he may. */
    Optional<ComplaintRefusal> hindrance(Saying saying) {
        if (now instanceof Complaint.Withdrawn) {
            return Optional.of(ALREADY_WITHDRAWN);
        }
        return switch (saying) {
            case SUPPLEMENT -> is(Phase.ARCHIVED) ? completing() : whileOpen();
            case WITHDRAW -> whileOpen();
            case ACCEPT, DISPUTE ->
                whileOpen().or(() -> when(standing.heard().answer() <= judged(), NO_ANSWER_TO_JUDGE));
            case REPLY -> whileOpen().or(() -> when(!leeway().isAsked(), NO_QUESTION_ASKED));
            case REOPEN -> reopening();
            case OBJECT_TO_ARCHIVE -> objecting();
            case OBJECT_TO_LINK -> when(!is(Phase.LINKED), NOT_LINKED);
            case RAISE_SECRECY ->
                whileOpen().or(() -> when(standing.anonymous() && standing.secret(), NO_MORE_SECRECY));
            case REQUEST_OMBUDSMAN -> whileOpen().or(this::ombudsman);
        };
    }

    private Optional<ComplaintRefusal> whileOpen() {
        if (now instanceof Complaint.Satisfied satisfied && isNewest(satisfied.answer())) {
            return Optional.of(ANSWER_ALREADY_ACCEPTED);
        }
        return when(!is(Phase.OPEN), CASE_OVER);
    }

    /** An answer counts until the case is opened again, or until another one is given because the two have crossed. */
    private boolean isNewest(int answer) {
        return answer > standing.heard().setAside() && answer >= standing.heard().answer();
    }

    /** Completing late a report that was archived because it had stayed incomplete. */
    private Optional<ComplaintRefusal> completing() {
        return leeway().completableUntil() == null
                ? Optional.of(CASE_OVER)
                : when(!standing.isInTime(leeway().completableUntil()), TOO_LATE);
    }

    private Optional<ComplaintRefusal> reopening() {
        return when(!is(Phase.CLOSED), NOT_CLOSED)
                .or(() -> when(leeway().closings() == now.spent().reopenedClosing(), REOPENING_ASKED_BEFORE))
                .or(() -> when(
                        leeway().reopenUntil() == null || now.spent().reopenings() >= REOPENINGS, REOPENED_TOO_OFTEN))
                .or(() -> when(!standing.isInTime(leeway().reopenUntil()), TOO_LATE));
    }

    private Optional<ComplaintRefusal> objecting() {
        return when(!is(Phase.ARCHIVED), NOT_ARCHIVED)
                .or(() -> when(leeway().objectionUntil() == null || now.spent().archiveObjected(), OBJECTED_BEFORE))
                .or(() -> when(!standing.isInTime(leeway().objectionUntil()), TOO_LATE));
    }

    private Optional<ComplaintRefusal> ombudsman() {
        LocalDate today = LocalDate.ofInstant(standing.now(), OMBUDSMAN_ZONE);
        return when(standing.heard().handedOver() || now.spent().ombudsman(), TAKEN_TO_OMBUDSMAN_BEFORE)
                .or(() -> when(!leeway().isLetDown(), NOT_LET_DOWN))
                .or(() -> when(standing.incident().isBefore(today.minusYears(OMBUDSMAN_YEARS)), INCIDENT_TOO_OLD));
    }

    /** The newest answer that is dealt with, by the reporter or because the case was opened again. */
    private int judged() {
        int own = now instanceof Complaint.Open open ? open.disputed() : 0;
        return Math.max(own, standing.heard().setAside());
    }

    private Leeway leeway() {
        return standing.heard().leeway();
    }

    private boolean is(Phase phase) {
        return standing.heard().phase() == phase;
    }

    private static Optional<ComplaintRefusal> when(boolean hindered, ComplaintRefusal refusal) {
        return hindered ? Optional.of(refusal) : Optional.empty();
    }
}
