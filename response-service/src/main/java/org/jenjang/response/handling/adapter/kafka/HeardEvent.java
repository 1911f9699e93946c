package org.jenjang.response.handling.adapter.kafka;

import java.util.Optional;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.response.handling.app.Notice;

/** What an event that was heard tells the units; empty when it is nothing to them. */
final class HeardEvent {

    private HeardEvent() {}

    static Optional<Notice> notice(IncomingEvent event) {
        return EventCodec.readComplaintEvent(event.type(), event.payload()).flatMap(said -> switch (said) {
            case SubmittedEvent citizen -> CitizenNews.of(citizen, event.subject(), event.time());
            case DisposedEvent desk -> DeskNews.of(desk, event.subject(), event.time());
            case EscalatedEvent clock -> ClockNews.of(clock, event.subject(), event.time());
            case AnsweredEvent _ -> Optional.empty();
        });
    }
}
