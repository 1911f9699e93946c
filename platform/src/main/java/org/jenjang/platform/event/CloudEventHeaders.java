package org.jenjang.platform.event;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** The attributes of CloudEvents 1.0 as Kafka headers (binary mode); {@link RecordReader} reads them. */
public final class CloudEventHeaders {

    static final String PREFIX = "ce_";

    private CloudEventHeaders() {}

    /** The headers of an event that the given source tells. */
    public static RecordHeaders of(OutgoingEvent event, String source) {
        RecordHeaders headers = new RecordHeaders();
        add(headers, PREFIX + "specversion", "1.0");
        add(headers, PREFIX + "id", event.id().toString());
        add(headers, PREFIX + "type", event.type());
        add(headers, PREFIX + "source", source);
        add(headers, PREFIX + "subject", event.subject());
        add(headers, PREFIX + "time", event.time().toString());
        add(headers, "content-type", "application/json");
        if (event.sequence() > 0) {
            add(headers, PREFIX + "sequence", Long.toString(event.sequence()));
        }
        event.extensions().forEach((name, value) -> add(headers, PREFIX + name, value));
        return headers;
    }

    private static void add(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
