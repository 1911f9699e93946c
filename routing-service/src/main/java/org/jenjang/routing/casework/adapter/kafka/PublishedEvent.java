package org.jenjang.routing.casework.adapter.kafka;

import java.util.Optional;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.vocabulary.Basis;
import org.jenjang.contracts.vocabulary.Masking;
import org.jenjang.contracts.vocabulary.Terms;
import org.jenjang.routing.casework.domain.ArbitrationCause;
import org.jenjang.routing.casework.domain.RoutingEvent;
import org.jspecify.annotations.Nullable;

/**
 * The published form of what happened, with what officers wrote masked, and of a restricted report withheld where the contract
 * lets it be; empty for what others have said themselves.
 */
final class PublishedEvent {

    private PublishedEvent() {}

    static Optional<ComplaintEvent> of(RoutingEvent event, boolean restricted) {
        return Optional.ofNullable(published(event, restricted));
    }

    private static @Nullable ComplaintEvent published(RoutingEvent event, boolean restricted) {
        return switch (event) {
            case RoutingEvent.Verified e ->
                new DisposedEvent.Verified(e.classification(), e.supervisory(), e.category());
            case RoutingEvent.Disposed e ->
                new DisposedEvent.Disposed(e.disposition(), e.turn(), e.file(), masked(e.basis()), e.deadlines(),
                        masked(e.note()), terms(e.terms()));
            case RoutingEvent.Assigned e ->
                new DisposedEvent.Assigned(e.disposition(), e.turn(), e.file(), e.deadlines(), masked(e.note()),
                        terms(e.terms()));
            case RoutingEvent.Returned e ->
                new DisposedEvent.Returned(e.disposition(), e.note().from(), e.turn(), Masking.mask(e.note().reason()),
                        e.note().suggestion());
            case RoutingEvent.ArbitrationOpened e -> new DisposedEvent.ArbitrationOpened(e.turn(), sentence(e.cause()));
            case RoutingEvent.ArbitrationDecided e ->
                new DisposedEvent.ArbitrationDecided(e.turn(), Masking.mask(e.reason()),
                        e.helpers().isEmpty() ? null : e.helpers());
            case RoutingEvent.Held e ->
                new DisposedEvent.Held(e.questions().stream().map(Masking::mask).toList(), e.until());
            case RoutingEvent.Resumed e ->
                new DisposedEvent.Resumed(e.disposition(), e.turn(), shown(e.completion(), restricted));
            case RoutingEvent.Archived e ->
                new DisposedEvent.Archived(e.reason(), Masking.mask(e.explanation()), e.objectionUntil(),
                        e.completableUntil());
            case RoutingEvent.Linked e -> new DisposedEvent.Linked(e.parent(), e.ticket());
            case RoutingEvent.Closed e -> new DisposedEvent.Closed(e.closure(), e.reopenUntil());
            case RoutingEvent.Reopened e ->
                new DisposedEvent.Reopened(e.disposition(), e.turn(), e.cause(), e.answer(), e.deadlines(),
                        shown(e.reason(), restricted));
            case RoutingEvent.Reclassified e ->
                new DisposedEvent.Reclassified(e.file(), shown(e.reason(), restricted));
            case RoutingEvent.EmergencyMarked e ->
                new DisposedEvent.EmergencyMarked(e.turn(), e.actBy(), shown(e.reason(), restricted));
            case RoutingEvent.Reviewed e -> new DisposedEvent.Reviewed(e.passed(), shown(e.note(), restricted));
            case RoutingEvent.Reminded e ->
                new DisposedEvent.Reminded(e.by(), e.turn(), shown(e.text(), restricted));
            case RoutingEvent.Rehomed e ->
                new DisposedEvent.Rehomed(e.disposition(), e.from(), e.turn(), e.holder(), e.sought(), e.file(),
                        e.deadlines(), e.regulation(), terms(e.terms()));
            case RoutingEvent.Released e -> new DisposedEvent.Released(e.disposition(), e.turn(), e.to());
            case RoutingEvent.HandedOver e -> new DisposedEvent.HandedOver(e.turn());
            case RoutingEvent.WithdrawalCompleted e -> new DisposedEvent.WithdrawalCompleted(e.turn());
            case RoutingEvent.FindingContinued e -> new DisposedEvent.FindingContinued(e.turn());
            case RoutingEvent.LimitSet e -> new EscalatedEvent.DeadlineSet(e.deadline(), e.turn());
            case RoutingEvent.LimitPaused e -> new EscalatedEvent.DeadlinePaused(e.clock(), e.reason().name());
            case RoutingEvent.LimitWarned e ->
                new EscalatedEvent.DeadlineWarned(e.deadline().clock(), e.percent(), e.deadline().dueAt(), e.turn());
            case RoutingEvent.LimitBreached e ->
                new EscalatedEvent.DeadlineBreached(e.deadline().clock(), e.deadline().dueAt(), e.turn());
            case RoutingEvent.LimitMoved e ->
                new EscalatedEvent.DeadlineMoved(e.deadline(), e.was(), e.turn(), e.cause());
            case RoutingEvent.ReporterReminded e -> new EscalatedEvent.ReporterReminded(e.reminder(), e.until());
            case RoutingEvent.Escalated e ->
                new EscalatedEvent.Escalated(e.level(), e.from(), e.turn(), e.clock(), e.rung());
            case RoutingEvent.OmbudsmanOffered e -> new EscalatedEvent.OmbudsmanOffered(e.clock());
            case RoutingEvent.Noted _ -> null;
        };
    }

    private static @Nullable Terms terms(Terms terms) {
        return terms.returnUntil() == null && terms.helpers().isEmpty() ? null : terms;
    }

    /** In Indonesian, like everything that officers write. */
    private static String sentence(ArbitrationCause cause) {
        return switch (cause) {
            case RETURNED_TWICE -> "Dua instansi menyatakan laporan ini bukan wewenangnya.";
            case FORMER_RETURNER -> "Instansi yang dituju sudah pernah mengembalikan laporan ini.";
        };
    }

    private static Basis masked(Basis basis) {
        return new Basis(basis.kind(), Masking.mask(basis.explanation()), basis.proposed());
    }

    private static @Nullable String masked(@Nullable String note) {
        return note == null ? null : Masking.mask(note);
    }

    private static @Nullable String shown(@Nullable String words, boolean restricted) {
        return restricted ? null : masked(words);
    }
}
