package org.jenjang.platform.event;

import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A row of the outbox that has not been sent yet. */
record WaitingEvent(
        long position,
        UUID id,
        String topic,
        String subject,
        String type,
        long sequence,
        String payload,
        String headers,
        Instant time) {

    OutgoingEvent event() {
        return new OutgoingEvent(id, topic, type, subject, sequence, time, payload, extensions());
    }

    private Map<String, String> extensions() {
        return new JsonObject(headers).stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> String.valueOf(entry.getValue())));
    }
}
