package org.jenjang.platform.event;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

/**
 * An event that is to be told, with the attributes of CloudEvents 1.0.
 *
 * @param id UUIDv7, unique for ever
 * @param topic where it goes, without the prefix that a test run may use
 * @param type CloudEvents type with its version
 * @param subject what it is about; also the record key, so that everything about one subject stays in order
 * @param sequence its number among the events of this service about this subject: 1, 2, 3, ... without gaps; 0 when the
 *     topic is a compacted register, of which only the newest entry counts
 * @param time when it happened; kept to the microsecond, as the database does
 * @param payload JSON
 * @param extensions further CloudEvents attributes in lower case, such as {@code tier} or {@code causationid}
 */
public record OutgoingEvent(
        UUID id,
        String topic,
        String type,
        String subject,
        long sequence,
        Instant time,
        String payload,
        Map<String, String> extensions) {

    public OutgoingEvent {
        time = time.truncatedTo(ChronoUnit.MICROS);
        extensions = Map.copyOf(extensions);
    }
}
