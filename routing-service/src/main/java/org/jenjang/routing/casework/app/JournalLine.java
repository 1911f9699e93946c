package org.jenjang.routing.casework.app;

import java.time.Instant;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Proposed;
import org.jenjang.routing.casework.domain.ReturnNote;
import org.jenjang.routing.casework.domain.RoutingEvent;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's history.
 *
 * @param kind what happened, such as {@code DISPOSED}
 * @param turn the office whose turn it was then
 * @param other the office it came from, where it came from one
 * @param number a level, a percentage, an answer, a reminder or a hand-over; 1 of a review that was passed; 0 where there is none
 * @param words what was said: a note, a reason, the questions, a ticket, a date; of a limit that was moved, when it was due before
 * @param suggestion whom somebody thinks competent; of what has a cause, a rung or a basis, its name
 * @param proposed what the platform had proposed for a disposition; null when it had nothing to propose
 */
public record JournalLine(
        Instant at,
        Kind kind,
        Holder turn,
        @Nullable Holder other,
        @Nullable Clock clock,
        int number,
        @Nullable String words,
        @Nullable String suggestion,
        @Nullable Proposed proposed) {

    /** A line of what nobody had proposed anything for. */
    JournalLine(Instant at, Kind kind, Holder turn, @Nullable Holder other, @Nullable Clock clock, int number,
            @Nullable String words, @Nullable String suggestion) {
        this(at, kind, turn, other, clock, number, words, suggestion, null);
    }

    /** What can happen to a case. */
    public enum Kind {
        OPENED, VERIFIED, DISPOSED, ASSIGNED, RETURNED, HELD, RESUMED, ARCHIVED, CLOSED, LIMIT_SET, LIMIT_PAUSED,
        LIMIT_WARNED, LIMIT_BREACHED, ESCALATED, OMBUDSMAN_OFFERED, WORK_STARTED, ANSWERED, DISPUTED, WITHDRAWN,
        ARBITRATION_OPENED, ARBITRATION_DECIDED, LINKED, REOPENED, RECLASSIFIED, EMERGENCY_MARKED, REVIEWED,
        HANDED_OVER, FINDING_CONTINUED, LIMIT_MOVED, REPORTER_REMINDED, DATE_PROMISED, REPLY_TIME_RENEWED, NOTICE_NOTED,
        REMINDED, REHOMED, RELEASED
    }

    /** The line that tells of an event. */
    public static JournalLine of(RoutingEvent event, Instant at) {
        return switch (event) {
            case RoutingEvent.Opened e -> plain(at, Kind.OPENED, e);
            case RoutingEvent.Verified e -> said(at, Kind.VERIFIED, e, 0, e.category());
            case RoutingEvent.Disposed e ->
                new JournalLine(at, Kind.DISPOSED, e.turn(), null, null, e.disposition(), e.note(),
                        e.basis().kind().name(), e.basis().proposed());
            case RoutingEvent.Assigned e -> said(at, Kind.ASSIGNED, e, e.disposition(), e.note());
            case RoutingEvent.Returned e -> returned(at, e, e.note());
            case RoutingEvent.Held e -> said(at, Kind.HELD, e, 0, String.join("\n", e.questions()));
            case RoutingEvent.Resumed e -> said(at, Kind.RESUMED, e, 0, e.completion());
            case RoutingEvent.ArbitrationOpened e -> said(at, Kind.ARBITRATION_OPENED, e, 0, e.cause().name());
            case RoutingEvent.ArbitrationDecided e -> said(at, Kind.ARBITRATION_DECIDED, e, 0, e.reason());
            case RoutingEvent.Linked e -> said(at, Kind.LINKED, e, 0, e.ticket());
            case RoutingEvent.Reopened e ->
                new JournalLine(at, Kind.REOPENED, e.turn(), null, null, e.answer(), e.reason(), e.cause().name());
            case RoutingEvent.Reclassified e -> said(at, Kind.RECLASSIFIED, e, 0, e.reason());
            case RoutingEvent.EmergencyMarked e -> said(at, Kind.EMERGENCY_MARKED, e, 0, e.reason());
            case RoutingEvent.Reviewed e -> said(at, Kind.REVIEWED, e, e.passed() ? 1 : 0, e.note());
            case RoutingEvent.Reminded e ->
                new JournalLine(at, Kind.REMINDED, e.turn(), e.by(), null, 0, e.text(), null);
            case RoutingEvent.Rehomed e ->
                new JournalLine(at, Kind.REHOMED, e.turn(), e.from(), null, e.disposition(), e.regulation(), null);
            case RoutingEvent.Released e -> plain(at, Kind.RELEASED, e);
            case RoutingEvent.HandedOver e -> plain(at, Kind.HANDED_OVER, e);
            case RoutingEvent.FindingContinued e -> plain(at, Kind.FINDING_CONTINUED, e);
            case RoutingEvent.PromiseNoted e -> said(at, Kind.DATE_PROMISED, e, 0, e.date().toString());
            case RoutingEvent.ReachNoted e -> said(at, Kind.NOTICE_NOTED, e, 0, e.reach().name());
            case RoutingEvent.ReplyTimeRenewed e -> plain(at, Kind.REPLY_TIME_RENEWED, e);
            case RoutingEvent.Archived e ->
                new JournalLine(at, Kind.ARCHIVED, e.turn(), null, null, 0, e.explanation(), e.reason().name());
            case RoutingEvent.Closed e -> said(at, Kind.CLOSED, e, 0, e.closure().name());
            case RoutingEvent.LimitSet e -> timed(at, Kind.LIMIT_SET, e, e.deadline().clock(), 0);
            case RoutingEvent.LimitPaused e -> timed(at, Kind.LIMIT_PAUSED, e, e.clock(), 0);
            case RoutingEvent.LimitWarned e -> timed(at, Kind.LIMIT_WARNED, e, e.deadline().clock(), e.percent());
            case RoutingEvent.ReporterReminded e -> said(at, Kind.REPORTER_REMINDED, e, e.reminder(), null);
            case RoutingEvent.LimitMoved e ->
                new JournalLine(at, Kind.LIMIT_MOVED, e.turn(), null, e.deadline().clock(), 0, e.was().toString(),
                        e.cause().name());
            case RoutingEvent.LimitBreached e -> timed(at, Kind.LIMIT_BREACHED, e, e.deadline().clock(), 0);
            case RoutingEvent.Escalated e ->
                new JournalLine(at, Kind.ESCALATED, e.turn(), e.from(), e.clock(), e.level(), null, e.rung().name());
            case RoutingEvent.OmbudsmanOffered e -> timed(at, Kind.OMBUDSMAN_OFFERED, e, e.clock(), 0);
            case RoutingEvent.WorkNoted e -> plain(at, Kind.WORK_STARTED, e);
            case RoutingEvent.AnswerNoted e -> said(at, Kind.ANSWERED, e, e.answer(), null);
            case RoutingEvent.DisputeNoted e -> said(at, Kind.DISPUTED, e, e.answer(), null);
            case RoutingEvent.WithdrawalCompleted e -> plain(at, Kind.WITHDRAWN, e);
            case RoutingEvent.WithdrawalNoted e -> plain(at, Kind.WITHDRAWN, e);
        };
    }

    private static JournalLine plain(Instant at, Kind kind, RoutingEvent event) {
        return said(at, kind, event, 0, null);
    }

    private static JournalLine said(Instant at, Kind kind, RoutingEvent event, int number, @Nullable String words) {
        return new JournalLine(at, kind, event.turn(), null, null, number, words, null);
    }

    private static JournalLine timed(Instant at, Kind kind, RoutingEvent event, Clock clock, int number) {
        return new JournalLine(at, kind, event.turn(), null, clock, number, null, null);
    }

    private static JournalLine returned(Instant at, RoutingEvent.Returned event, ReturnNote note) {
        return new JournalLine(at, Kind.RETURNED, event.turn(), note.from(), null, event.disposition(), note.reason(),
                note.suggestion());
    }
}
