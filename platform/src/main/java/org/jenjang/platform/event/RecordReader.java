package org.jenjang.platform.event;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Reads a Kafka record as a CloudEvent in binary mode. */
public final class RecordReader {

    private static final String PREFIX = CloudEventHeaders.PREFIX;
    private static final Set<String> CORE =
            Set.of("specversion", "id", "type", "source", "subject", "time", "sequence");

    private RecordReader() {}

    /**
     * The event in the record.
     *
     * @throws NotAnEvent when an attribute is missing or makes no sense
     */
    public static IncomingEvent read(ConsumerRecord<String, String> record) {
        Map<String, String> attributes = StreamSupport.stream(record.headers().spliterator(), false)
                .filter(header -> header.key().startsWith(PREFIX) && header.value() != null)
                .collect(Collectors.toMap(RecordReader::name, RecordReader::text, (_, last) -> last));
        String payload = record.value();
        if (payload == null) {
            throw new NotAnEvent("no payload");
        }
        if (Stream.concat(Stream.of(payload), attributes.values().stream()).anyMatch(text -> text.indexOf(0) >= 0)) {
            throw new NotAnEvent("a NUL character, which no database stores");
        }
        return new IncomingEvent(
                required(attributes, "id"),
                required(attributes, "source"),
                required(attributes, "type"),
                required(attributes, "subject"),
                sequence(attributes),
                time(attributes),
                payload,
                attributes.entrySet().stream()
                        .filter(attribute -> !CORE.contains(attribute.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static String required(Map<String, String> attributes, String name) {
        String value = attributes.get(name);
        if (value == null || value.isBlank()) {
            throw new NotAnEvent("no ce_" + name);
        }
        return value;
    }

    private static long sequence(Map<String, String> attributes) {
        try {
            long sequence = Long.parseLong(attributes.getOrDefault("sequence", "0"));
            if (sequence < 0) {
                throw new NotAnEvent("negative ce_sequence");
            }
            return sequence;
        } catch (NumberFormatException _) {
            throw new NotAnEvent("ce_sequence is no number");
        }
    }

    private static Instant time(Map<String, String> attributes) {
        try {
            return Instant.parse(required(attributes, "time"));
        } catch (DateTimeParseException _) {
            throw new NotAnEvent("ce_time is no time");
        }
    }

    private static String name(Header header) {
        return header.key().substring(PREFIX.length());
    }

    private static String text(Header header) {
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    /** The record is not one of ours. */
    public static final class NotAnEvent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotAnEvent(String reason) {
            super(reason, null, false, false);
        }
    }
}
