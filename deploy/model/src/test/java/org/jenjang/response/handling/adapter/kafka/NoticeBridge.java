package org.jenjang.response.handling.adapter.kafka;

import java.util.Optional;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.response.handling.app.Notice;
import org.jenjang.response.handling.domain.HandlingEvent;

/** Lets the model publish and hear as response does. */
public final class NoticeBridge {

    private NoticeBridge() {}

    /** The published form of what a unit says. */
    public static AnsweredEvent published(HandlingEvent.Said said) {
        return PublishedEvent.of(said);
    }

    /** What an event that was heard tells the units. */
    public static Optional<Notice> notice(IncomingEvent event) {
        return HeardEvent.notice(event);
    }
}
