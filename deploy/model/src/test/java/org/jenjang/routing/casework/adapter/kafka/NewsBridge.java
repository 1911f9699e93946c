package org.jenjang.routing.casework.adapter.kafka;

import java.time.Instant;
import java.util.Optional;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.routing.casework.app.JournalLine;
import org.jenjang.routing.casework.app.News;
import org.jenjang.routing.casework.domain.RoutingEvent;

/** Lets the model publish and hear as routing does. */
public final class NewsBridge {

    private NewsBridge() {}

    /** The published form, if there is one; its line of the journal must be possible too. */
    public static Optional<ComplaintEvent> published(RoutingEvent event, boolean restricted, Instant at) {
        JournalLine.of(event, at);
        return PublishedEvent.of(event, restricted);
    }

    /** What an event that was heard asks of a case. */
    public static Optional<News> news(IncomingEvent event, Instant now) {
        return HeardEvent.news(event, now);
    }
}
