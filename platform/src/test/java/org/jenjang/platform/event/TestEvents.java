package org.jenjang.platform.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.jenjang.platform.kernel.Ids;

/** Events as tests need them. */
public final class TestEvents {

    static final String TOPIC = "complaint.submitted";

    private TestEvents() {}

    public static OutgoingEvent event(String subject, long sequence) {
        return event(TOPIC, subject, sequence, "{\"n\":" + sequence + "}");
    }

    static OutgoingEvent event(String topic, String subject, long sequence, String payload) {
        return new OutgoingEvent(Ids.next(), topic, "org.jenjang.test.happened.v1", subject, sequence, Instant.now(), payload,
                Map.of("tier", "district"));
    }

    static List<OutgoingEvent> stream(String subject, int length) {
        return LongStream.rangeClosed(1, length).mapToObj(n -> event(subject, n)).toList();
    }
}
