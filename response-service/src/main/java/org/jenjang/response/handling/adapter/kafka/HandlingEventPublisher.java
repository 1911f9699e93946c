package org.jenjang.response.handling.adapter.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.Topics;
import org.jenjang.platform.event.Outbox;
import org.jenjang.platform.event.OutgoingEvent;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.response.handling.app.HandlingEvents;
import org.jenjang.response.handling.domain.Assignment;
import org.jenjang.response.handling.domain.HandlingEvent;

/** Tells what a unit says on the topic of its tier. */
@ApplicationScoped
class HandlingEventPublisher implements HandlingEvents {

    private final Outbox outbox;

    HandlingEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> tell(List<HandlingEvent.Said> said, long told) {
        List<OutgoingEvent> events = new ArrayList<>();
        for (HandlingEvent.Said event : said) {
            events.add(outgoing(event, told + events.size() + 1));
        }
        return outbox.append(events);
    }

    private static OutgoingEvent outgoing(HandlingEvent.Said said, long sequence) {
        AnsweredEvent event = PublishedEvent.of(said);
        Assignment by = said.by();
        return new OutgoingEvent(Ids.next(), Topics.of(event, by.unit().tier()), EventCodec.typeOf(event.getClass()), by.complaint(),
                sequence, said.at(), EventCodec.write((Record) event), attributes(by));
    }

    private static Map<String, String> attributes(Assignment by) {
        Map<String, String> attributes = new HashMap<>(Map.of(
                "tier", by.unit().tier().wireName(),
                "institution", by.unit().institution(),
                "correlationid", by.complaint()));
        if (by.file().region() != null) {
            attributes.put("region", by.file().region());
        }
        return attributes;
    }
}
