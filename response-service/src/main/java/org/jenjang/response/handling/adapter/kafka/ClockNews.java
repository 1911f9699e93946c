package org.jenjang.response.handling.adapter.kafka;

import java.time.Instant;
import java.util.Optional;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.response.handling.app.Notice;
import org.jenjang.response.handling.domain.HandlingCommand;

/** What the clock says, as far as it concerns the unit that works. */
final class ClockNews {

    private ClockNews() {}

    static Optional<Notice> of(EscalatedEvent event, String complaint, Instant at) {
        return switch (event) {
            case EscalatedEvent.DeadlineSet e when concernsUnits(e.deadline().clock()) ->
                Optional.of(new Notice.LimitSet(complaint, e.deadline(), e.owes()));
            case EscalatedEvent.DeadlineMoved e when concernsUnits(e.deadline().clock()) ->
                Optional.of(new Notice.LimitMoved(complaint, e.deadline()));
            case EscalatedEvent.DeadlinePaused e when concernsUnits(e.clock()) ->
                Optional.of(new Notice.LimitPaused(complaint, e.clock()));
            case EscalatedEvent.Escalated e ->
                Optional.of(new Notice.Told(complaint, new HandlingCommand.NoteEscalated(e.to(), e.rung(), at)));
            case EscalatedEvent.DeadlineSet _, EscalatedEvent.DeadlineMoved _, EscalatedEvent.DeadlinePaused _,
                    EscalatedEvent.DeadlineWarned _, EscalatedEvent.DeadlineBreached _, EscalatedEvent.ReporterReminded _,
                    EscalatedEvent.OmbudsmanOffered _ -> Optional.empty();
        };
    }

    private static boolean concernsUnits(Clock clock) {
        return switch (clock) {
            case FIRST_RESPONSE, RESOLVE, REPORTER_REPLY, PROMISE, EMERGENCY -> true;
            case VERIFY, REPORTER_COMPLETION, REDISPATCH, ARBITRATION -> false;
        };
    }
}
