package org.jenjang.platform.event;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.Map;

/**
 * An event that was heard.
 *
 * @param id the producer's id of it
 * @param source which service says it
 * @param subject what it is about
 * @param sequence its number in the stream of its source and subject, from 1; 0 when the topic is a compacted register
 * @param extensions the other CloudEvents attributes, such as {@code tier}
 */
public record IncomingEvent(
        String id,
        String source,
        String type,
        String subject,
        long sequence,
        Instant time,
        String payload,
        Map<String, String> extensions) {

    public IncomingEvent {
        extensions = Map.copyOf(extensions);
    }

    /** The stream it belongs to: only inside one stream is there an order. */
    @JsonIgnore
    public Stream stream() {
        return new Stream(source, subject);
    }

    /** All events of one source about one subject. */
    public record Stream(String source, String subject) {}
}
