package org.jenjang.response.handling.adapter.db;

import static org.jenjang.response.handling.adapter.db.LineMapping.about;
import static org.jenjang.response.handling.adapter.db.LineMapping.line;

import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.platform.http.Idempotency;
import org.jenjang.response.handling.app.History;
import org.jenjang.response.handling.domain.HandlingEvent;
import org.jenjang.response.handling.domain.Proposal;
import org.jenjang.response.handling.domain.Reuse;

/** The lines of what a unit, or its institution, has said. */
final class SaidLines {

    private SaidLines() {}

    /** Fills in the row; {@code told} is the number of the event by which the other services hear of it. */
    static void write(HandlingLineRow row, HandlingEvent.Said said, long told) {
        Holder unit = said.by().unit();
        row.officer = said.officer();
        switch (said) {
            case HandlingEvent.WorkStarted e -> about(line(row, History.Kind.WORK_STARTED, unit, e.plan()), 0,
                    e.targetDate() == null ? null : e.targetDate().toString());
            case HandlingEvent.ProgressPosted e -> line(row, History.Kind.PROGRESS_POSTED, unit, e.text());
            case HandlingEvent.QuestionAsked e -> line(row, History.Kind.QUESTION_ASKED, unit, e.question());
            case HandlingEvent.DatePromised e ->
                about(line(row, History.Kind.DATE_PROMISED, unit, null), 0, e.date().toString());
            case HandlingEvent.Answered e -> {
                about(line(row, History.Kind.ANSWERED, unit, e.text()), e.answer(), null);
                row.evidence = String.join(LineMapping.BETWEEN, e.evidence());
                row.digest = digest(e.text());
            }
            case HandlingEvent.ApprovalAsked(_, Proposal proposal) -> {
                about(line(row, History.Kind.APPROVAL_ASKED, unit, proposal.text()), proposal.answer(), null);
                row.evidence = String.join(LineMapping.BETWEEN, proposal.evidence());
            }
            case HandlingEvent.ApprovalRefused e -> about(
                    line(row, History.Kind.APPROVAL_REFUSED, LineMapping.office(unit), e.reason()), e.answer(), null);
            case HandlingEvent.GivenBack e ->
                about(line(row, History.Kind.GIVEN_BACK, unit, e.reason()), 0, e.suggestedUnit());
        }
        row.untold = said.by().isRestricted() && isForReporter(said) ? told : null;
    }

    /** By what the same answer is found again. */
    static String digest(String text) {
        return Idempotency.digest(Reuse.essence(text));
    }

    /** Whether it has words that the reporter is shown; what passes inside the institution he is not. */
    private static boolean isForReporter(HandlingEvent.Said said) {
        return switch (said) {
            case HandlingEvent.WorkStarted _, HandlingEvent.ProgressPosted _, HandlingEvent.QuestionAsked _,
                    HandlingEvent.Answered _, HandlingEvent.GivenBack _ -> true;
            case HandlingEvent.DatePromised _, HandlingEvent.ApprovalAsked _, HandlingEvent.ApprovalRefused _ -> false;
        };
    }
}
