package org.jenjang.reporting.support;

import java.time.Instant;
import java.util.Map;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.Topics;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.platform.event.OutgoingEvent;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.KafkaProbe;

/** One event of a story. */
public record Told(String complaint, Voice voice, long sequence, Instant at, ComplaintEvent event) {

    /** As the inbox hands it to the handler. */
    public IncomingEvent incoming() {
        return new IncomingEvent(Ids.next().toString(), voice.source(), type(), complaint, sequence, at, payload(),
                Map.of());
    }

    /** On Kafka, on the topic of a tier that changes from event to event. */
    public void tell(KafkaProbe kafka) {
        kafka.tell(voice.source(), outgoing());
    }

    /** As its service hands it to Kafka, with the topic of a tier that changes from event to event. */
    public OutgoingEvent outgoing() {
        Tier tier = Tier.values()[(int) (sequence % Tier.values().length)];
        return new OutgoingEvent(Ids.next(), Topics.of(event, tier), type(), complaint, sequence, at, payload(),
                Map.of("tier", tier.wireName()));
    }

    private String type() {
        return EventCodec.typeOf(event.getClass());
    }

    private String payload() {
        return EventCodec.write((Record) event);
    }
}
