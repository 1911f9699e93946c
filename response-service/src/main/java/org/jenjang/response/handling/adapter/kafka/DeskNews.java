package org.jenjang.response.handling.adapter.kafka;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.vocabulary.Closure;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.response.handling.app.Notice;
import org.jenjang.response.handling.domain.Assignment;
import org.jenjang.response.handling.domain.Ending;
import org.jenjang.response.handling.domain.HandlingCommand;
import org.jenjang.response.handling.domain.Reminder;

/** What the desks say, as far as it concerns the unit that works. */
final class DeskNews {

    private DeskNews() {}

    static Optional<Notice> of(DisposedEvent event, String complaint, Instant at) {
        return news(event, at).map(news -> new Notice.Told(complaint, news));
    }

    private static Optional<HandlingCommand.News> news(DisposedEvent event, Instant at) {
        return switch (event) {
            case DisposedEvent.Assigned e when e.to().unit() != null -> Optional.of(new HandlingCommand.Receive(e.disposition(),
                    e.to(), e.file(), Objects.requireNonNullElse(e.terms(), Assignment.BINDING), e.deadlines(), e.note(), at));
            // Before the first hand-over there is nobody from whom it could be taken.
            case DisposedEvent.Disposed e when e.disposition() > 1 -> ended(Ending.TAKEN_AWAY, at);
            // What had climbed is taken from the unit below as well: whoever the arbiter names gets it anew.
            case DisposedEvent.ArbitrationOpened _ -> ended(Ending.TAKEN_AWAY, at);
            case DisposedEvent.Archived _ -> ended(Ending.ARCHIVED, at);
            case DisposedEvent.Linked e -> Optional.of(new HandlingCommand.End(Ending.LINKED, e.parentTicket(), at));
            case DisposedEvent.Closed e -> ended(ending(e.closure()), at);
            case DisposedEvent.Reopened e when isForUnit(e.cause()) -> Optional.of(new HandlingCommand.NoteReopened(
                    e.disposition(), e.cause(), e.answer(), e.deadlines(), e.reason(), at));
            case DisposedEvent.Reclassified e -> Optional.of(new HandlingCommand.NoteReclassified(e.file(), e.reason(), at));
            case DisposedEvent.EmergencyMarked e -> Optional.of(new HandlingCommand.NoteDanger(e.reason(), at));
            case DisposedEvent.Reminded e ->
                Optional.of(new HandlingCommand.NoteReminded(new Reminder(e.by(), e.text(), at)));
            case DisposedEvent.Rehomed e when e.from().unit() != null -> Optional.of(rehomed(e, at));
            case DisposedEvent.HandedOver _ -> Optional.of(new HandlingCommand.NoteHandedOver(at));
            case DisposedEvent.WithdrawalCompleted _ -> Optional.of(new HandlingCommand.NoteWithdrawalCompleted(at));
            case DisposedEvent.FindingContinued e -> Optional.of(new HandlingCommand.NoteContinued(e.holder(), at));
            case DisposedEvent.Assigned _, DisposedEvent.Disposed _, DisposedEvent.Verified _, DisposedEvent.Returned _,
                    DisposedEvent.ArbitrationDecided _, DisposedEvent.Held _, DisposedEvent.Rehomed _, DisposedEvent.Released _,
                    DisposedEvent.Resumed _, DisposedEvent.Reopened _, DisposedEvent.Reviewed _ -> Optional.empty();
        };
    }

    /** Another unit goes on with the work; where none does, whoever is chosen gets it anew. */
    private static HandlingCommand.News rehomed(DisposedEvent.Rehomed event, Instant at) {
        return event.to().unit() == null
                ? new HandlingCommand.End(Ending.TAKEN_AWAY, null, at)
                : new HandlingCommand.NoteRehomed(event.from(), event.to(),
                        Objects.requireNonNullElse(event.terms(), Assignment.BINDING), event.reason(), at);
    }

    /** Whether the unit that had answered takes it up again; in the other cases a desk has to find its place anew. */
    private static boolean isForUnit(ReopenCause cause) {
        return switch (cause) {
            case REPORTER, NATIONAL_DESK, QUALITY_REVIEW -> true;
            case ARCHIVE_OBJECTION, COMPLETED_LATE, UNLINKED -> false;
        };
    }

    private static Optional<HandlingCommand.News> ended(Ending ending, Instant at) {
        return Optional.of(new HandlingCommand.End(ending, null, at));
    }

    private static Ending ending(Closure closure) {
        return switch (closure) {
            case CONFIRMED -> Ending.CONFIRMED;
            case AUTOMATIC -> Ending.AUTOMATIC;
            case UNREACHABLE -> Ending.UNREACHABLE;
        };
    }
}
