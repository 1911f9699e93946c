package org.jenjang.routing.casework.adapter.kafka;

import java.util.Optional;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.vocabulary.Basis;
import org.jenjang.contracts.vocabulary.Masking;
import org.jenjang.routing.casework.domain.RoutingEvent;
import org.jspecify.annotations.Nullable;

/** The published form of what happened, with what officers wrote masked; empty for what others have said themselves. */
final class PublishedEvent {

    private PublishedEvent() {}

    static Optional<ComplaintEvent> of(RoutingEvent event) {
        return switch (event) {
            case RoutingEvent.Verified e ->
                Optional.of(new DisposedEvent.Verified(e.classification(), e.supervisory(), e.category()));
            case RoutingEvent.Disposed e ->
                Optional.of(new DisposedEvent.Disposed(
                        e.disposition(), e.turn(), e.file(), masked(e.basis()), e.deadlines(), masked(e.note()), null));
            case RoutingEvent.Assigned e ->
                Optional.of(new DisposedEvent.Assigned(
                        e.disposition(), e.turn(), e.file(), e.deadlines(), masked(e.note()), null));
            case RoutingEvent.Returned e ->
                Optional.of(new DisposedEvent.Returned(
                        e.disposition(), e.note().from(), e.turn(), Masking.mask(e.note().reason()),
                        e.note().suggestion()));
            case RoutingEvent.Held e ->
                Optional.of(new DisposedEvent.Held(e.questions().stream().map(Masking::mask).toList(), e.until()));
            case RoutingEvent.Resumed e -> Optional.of(new DisposedEvent.Resumed(e.disposition(), e.turn(), null));
            case RoutingEvent.Archived e ->
                Optional.of(new DisposedEvent.Archived(e.reason(), Masking.mask(e.explanation()), null, null));
            case RoutingEvent.Closed e -> Optional.of(new DisposedEvent.Closed(e.closure(), null));
            case RoutingEvent.LimitSet e -> Optional.of(new EscalatedEvent.DeadlineSet(e.deadline(), e.turn()));
            case RoutingEvent.LimitPaused e ->
                Optional.of(new EscalatedEvent.DeadlinePaused(e.clock(), e.reason().name()));
            case RoutingEvent.LimitWarned e ->
                Optional.of(new EscalatedEvent.DeadlineWarned(
                        e.deadline().clock(), e.percent(), e.deadline().dueAt(), e.turn()));
            case RoutingEvent.ReporterReminded e ->
                Optional.of(new EscalatedEvent.ReporterReminded(e.reminder(), e.until()));
            case RoutingEvent.LimitMoved e ->
                Optional.of(new EscalatedEvent.DeadlineMoved(e.deadline(), e.was(), e.turn(), e.cause()));
            case RoutingEvent.LimitBreached e ->
                Optional.of(new EscalatedEvent.DeadlineBreached(e.deadline().clock(), e.deadline().dueAt(), e.turn()));
            case RoutingEvent.Escalated e ->
                Optional.of(new EscalatedEvent.Escalated(e.level(), e.from(), e.turn(), e.clock(), null));
            case RoutingEvent.OmbudsmanOffered e -> Optional.of(new EscalatedEvent.OmbudsmanOffered(e.clock()));
            case RoutingEvent.Opened _, RoutingEvent.WorkNoted _, RoutingEvent.AnswerNoted _,
                    RoutingEvent.DisputeNoted _, RoutingEvent.WithdrawalNoted _ -> Optional.empty();
        };
    }

    private static Basis masked(Basis basis) {
        return new Basis(basis.kind(), Masking.mask(basis.explanation()));
    }

    private static @Nullable String masked(@Nullable String note) {
        return note == null ? null : Masking.mask(note);
    }
}
