package org.jenjang.routing.casework.app;

import java.time.Instant;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.routing.casework.domain.ReturnNote;
import org.jenjang.routing.casework.domain.RoutingEvent;
import org.jspecify.annotations.Nullable;

/**
 * One line of a case's history.
 *
 * @param kind what happened, such as {@code DISPOSED}
 * @param turn the office whose turn it was then
 * @param other the office it came from, where it came from one
 * @param number a level, a percentage, an answer or a hand-over; 0 where there is none
 * @param words what was said: a note, a reason, the questions; of a limit that was moved, when it was due before
 */
public record JournalLine(
        Instant at,
        Kind kind,
        Holder turn,
        @Nullable Holder other,
        @Nullable Clock clock,
        int number,
        @Nullable String words,
        @Nullable String suggestion) {

    /** What can happen to a case. */
    public enum Kind {
        OPENED, VERIFIED, DISPOSED, ASSIGNED, RETURNED, HELD, RESUMED, ARCHIVED, CLOSED, LIMIT_SET, LIMIT_PAUSED,
        LIMIT_WARNED, REPORTER_REMINDED, LIMIT_MOVED, LIMIT_BREACHED, ESCALATED, OMBUDSMAN_OFFERED, WORK_STARTED, ANSWERED, DISPUTED, WITHDRAWN
    }

    /** The line that tells of an event. */
    public static JournalLine of(RoutingEvent event, Instant at) {
        return switch (event) {
            case RoutingEvent.Opened e -> plain(at, Kind.OPENED, e);
            case RoutingEvent.Verified e -> said(at, Kind.VERIFIED, e, 0, e.category());
            case RoutingEvent.Disposed e -> said(at, Kind.DISPOSED, e, e.disposition(), e.note());
            case RoutingEvent.Assigned e -> said(at, Kind.ASSIGNED, e, e.disposition(), e.note());
            case RoutingEvent.Returned e -> returned(at, e, e.note());
            case RoutingEvent.Held e -> said(at, Kind.HELD, e, 0, String.join("\n", e.questions()));
            case RoutingEvent.Resumed e -> plain(at, Kind.RESUMED, e);
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
                new JournalLine(at, Kind.ESCALATED, e.turn(), e.from(), e.clock(), e.level(), null, null);
            case RoutingEvent.OmbudsmanOffered e -> timed(at, Kind.OMBUDSMAN_OFFERED, e, e.clock(), 0);
            case RoutingEvent.WorkNoted e -> plain(at, Kind.WORK_STARTED, e);
            case RoutingEvent.AnswerNoted e -> said(at, Kind.ANSWERED, e, e.answer(), null);
            case RoutingEvent.DisputeNoted e -> said(at, Kind.DISPUTED, e, e.answer(), null);
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
