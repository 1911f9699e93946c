package org.jenjang.intake.tracking.adapter.kafka;

import static org.jenjang.intake.tracking.domain.Happening.ACCEPTED;
import static org.jenjang.intake.tracking.domain.Happening.ANSWERED;
import static org.jenjang.intake.tracking.domain.Happening.ARBITRATION_DECIDED;
import static org.jenjang.intake.tracking.domain.Happening.ARBITRATION_OPENED;
import static org.jenjang.intake.tracking.domain.Happening.ARCHIVED;
import static org.jenjang.intake.tracking.domain.Happening.ASSIGNED;
import static org.jenjang.intake.tracking.domain.Happening.BREACHED;
import static org.jenjang.intake.tracking.domain.Happening.CLOSED_AUTOMATICALLY;
import static org.jenjang.intake.tracking.domain.Happening.CLOSED_CONFIRMED;
import static org.jenjang.intake.tracking.domain.Happening.DATE_PROMISED;
import static org.jenjang.intake.tracking.domain.Happening.DISPOSED;
import static org.jenjang.intake.tracking.domain.Happening.DISPUTED;
import static org.jenjang.intake.tracking.domain.Happening.ESCALATED;
import static org.jenjang.intake.tracking.domain.Happening.GIVEN_BACK;
import static org.jenjang.intake.tracking.domain.Happening.HELD;
import static org.jenjang.intake.tracking.domain.Happening.LINKED;
import static org.jenjang.intake.tracking.domain.Happening.OMBUDSMAN_OFFERED;
import static org.jenjang.intake.tracking.domain.Happening.PROGRESS;
import static org.jenjang.intake.tracking.domain.Happening.QUESTION_ASKED;
import static org.jenjang.intake.tracking.domain.Happening.REOPENING_ASKED;
import static org.jenjang.intake.tracking.domain.Happening.REPLIED;
import static org.jenjang.intake.tracking.domain.Happening.RESUMED;
import static org.jenjang.intake.tracking.domain.Happening.RETURNED;
import static org.jenjang.intake.tracking.domain.Happening.SUBMITTED;
import static org.jenjang.intake.tracking.domain.Happening.SUPPLEMENTED;
import static org.jenjang.intake.tracking.domain.Happening.VERIFIED;
import static org.jenjang.intake.tracking.domain.Happening.WITHDRAWN;
import static org.jenjang.intake.tracking.domain.Happening.WORK_STARTED;

import java.time.Instant;
import java.util.Optional;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.intake.tracking.domain.Happening;
import org.jenjang.intake.tracking.domain.TimelineLine;
import org.jspecify.annotations.Nullable;

/** Turns events into lines of the timeline. Clocks that are set or paused are shown as clocks and make no line. */
final class TimelineLines {

    private TimelineLines() {}

    static Optional<TimelineLine> of(ComplaintEvent event, Instant at) {
        return switch (event) {
            case SubmittedEvent e -> Optional.of(citizen(e, at));
            case DisposedEvent e -> Optional.of(routing(e, at));
            case AnsweredEvent e -> Optional.of(agency(e, at));
            case EscalatedEvent e -> clock(e, at);
        };
    }

    private static TimelineLine citizen(SubmittedEvent event, Instant at) {
        return switch (event) {
            case SubmittedEvent.Submitted _ -> line(at, SUBMITTED, null, null);
            case SubmittedEvent.Supplemented e -> line(at, SUPPLEMENTED, null, e.text());
            case SubmittedEvent.Withdrawn e -> line(at, WITHDRAWN, null, e.reason());
            case SubmittedEvent.ReplyGiven e -> line(at, REPLIED, null, e.text());
            case SubmittedEvent.AnswerAccepted e -> line(at, ACCEPTED, null, e.comment());
            case SubmittedEvent.AnswerDisputed e -> line(at, DISPUTED, null, e.reason());
            case SubmittedEvent.ReopeningAsked e -> line(at, REOPENING_ASKED, null, e.reason());
        };
    }

    private static TimelineLine routing(DisposedEvent event, Instant at) {
        return switch (event) {
            case DisposedEvent.Verified _ -> line(at, VERIFIED, null, null);
            case DisposedEvent.Disposed e ->
                line(at, DISPOSED, e.to(), e.basis().explanation());
            case DisposedEvent.Assigned e -> line(at, ASSIGNED, e.to(), null);
            case DisposedEvent.Returned e -> line(at, RETURNED, e.from(), e.reason());
            case DisposedEvent.ArbitrationOpened e -> line(at, ARBITRATION_OPENED, e.arbiter(), e.reason());
            case DisposedEvent.ArbitrationDecided e -> line(at, ARBITRATION_DECIDED, e.lead(), e.reason());
            case DisposedEvent.Held e -> line(at, HELD, null, String.join("\n", e.questions()));
            case DisposedEvent.Resumed e -> line(at, RESUMED, e.holder(), null);
            case DisposedEvent.Archived e -> line(at, ARCHIVED, null, e.explanation());
            case DisposedEvent.Linked _ -> line(at, LINKED, null, null);
            case DisposedEvent.Closed e ->
                line(at, e.closure() == Closure.CONFIRMED ? CLOSED_CONFIRMED : CLOSED_AUTOMATICALLY, null, null);
        };
    }

    private static TimelineLine agency(AnsweredEvent event, Instant at) {
        return switch (event) {
            case AnsweredEvent.WorkStarted e -> line(at, WORK_STARTED, e.by(), e.plan());
            case AnsweredEvent.ProgressPosted e -> line(at, PROGRESS, e.by(), e.text());
            case AnsweredEvent.QuestionAsked e -> line(at, QUESTION_ASKED, e.by(), e.question());
            case AnsweredEvent.DatePromised e ->
                line(at, DATE_PROMISED, e.by(), e.date().toString());
            case AnsweredEvent.Answered e -> line(at, ANSWERED, e.by(), e.text());
            case AnsweredEvent.GivenBack e -> line(at, GIVEN_BACK, e.by(), e.reason());
        };
    }

    private static Optional<TimelineLine> clock(EscalatedEvent event, Instant at) {
        return switch (event) {
            case EscalatedEvent.DeadlineBreached e -> Optional.of(line(at, BREACHED, e.owes(), null));
            case EscalatedEvent.Escalated e -> Optional.of(line(at, ESCALATED, e.to(), null));
            case EscalatedEvent.OmbudsmanOffered _ -> Optional.of(line(at, OMBUDSMAN_OFFERED, null, null));
            case EscalatedEvent.DeadlineSet _, EscalatedEvent.DeadlinePaused _, EscalatedEvent.DeadlineWarned _ ->
                Optional.empty();
        };
    }

    private static TimelineLine line(Instant at, Happening what, @Nullable Holder who, @Nullable String detail) {
        return who == null
                ? new TimelineLine(at, what, null, null, detail)
                : new TimelineLine(at, what, who.unit() == null ? who.institution() : who.unit(), who.tier(), detail);
    }
}
