package org.jenjang.notification.projection;

import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Holder;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one complaint. The events of different services come in any order; the newest word of routing on who
 * works on it counts. An escalation does not change that: the upper tier owns the matter, the lower still works on it.
 *
 * @param ticket null until an event has told it
 * @param worker code of the unit or institution that works on it; null until one does
 * @param workerSequence number of the event that named the worker; 0 for none
 */
public record Dossier(String complaint, @Nullable String ticket, @Nullable String worker, long workerSequence) {

    /** Nothing known yet. */
    public static Dossier of(String complaint) {
        return new Dossier(complaint, null, null, 0);
    }

    /** What is known after one more event. */
    public Dossier after(ComplaintEvent event, long sequence) {
        return switch (event) {
            case SubmittedEvent.Submitted e -> ticketed(e.file().ticket());
            case DisposedEvent.Disposed e -> ticketed(e.file().ticket()).with(e.to(), sequence);
            case DisposedEvent.Assigned e -> ticketed(e.file().ticket()).with(e.to(), sequence);
            case DisposedEvent.Returned e -> with(e.to(), sequence);
            case DisposedEvent.Resumed e -> with(e.holder(), sequence);
            case DisposedEvent.ArbitrationDecided e -> with(e.lead(), sequence);
            case DisposedEvent.Reopened e -> with(e.holder(), sequence);
            // Of a case that had climbed it may be the office above that has ended.
            case DisposedEvent.Rehomed e when code(e.from()).equals(worker) -> with(e.to(), sequence);
            case EscalatedEvent.DeadlineSet e when isDesks(e.deadline().clock()) -> with(e.owes(), sequence);
            case SubmittedEvent _, DisposedEvent _, AnsweredEvent _, EscalatedEvent _ -> this;
        };
    }

    /** Whether whoever owes it is at work, since no unit is yet. */
    private static boolean isDesks(Clock clock) {
        return clock == Clock.VERIFY || clock == Clock.REDISPATCH || clock == Clock.ARBITRATION;
    }

    private Dossier ticketed(String known) {
        return new Dossier(complaint, known, worker, workerSequence);
    }

    private Dossier with(Holder holder, long sequence) {
        return sequence > workerSequence ? new Dossier(complaint, ticket, code(holder), sequence) : this;
    }

    private static String code(Holder holder) {
        return holder.unit() == null ? holder.institution() : holder.unit();
    }
}
