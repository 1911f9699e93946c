package org.jenjang.notification.support;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.Sources;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.event.Topics;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.event.OutgoingEvent;
import org.jenjang.platform.testkit.KafkaProbe;

/** What is said about one complaint, numbered as the services that say it do. */
public final class Story {

    private enum Voice {
        INTAKE(Sources.INTAKE),
        ROUTING(Sources.ROUTING),
        RESPONSE(Sources.RESPONSE);

        private final String source;

        Voice(String source) {
            this.source = source;
        }

        static Voice of(ComplaintEvent event) {
            return switch (event) {
                case SubmittedEvent _ -> INTAKE;
                case DisposedEvent _, EscalatedEvent _ -> ROUTING;
                case AnsweredEvent _ -> RESPONSE;
            };
        }
    }

    private final String complaint;
    private final Map<Voice, Long> sequences = new EnumMap<>(Voice.class);
    private final List<Line> lines = new ArrayList<>();

    public Story(String complaint) {
        this.complaint = complaint;
    }

    /** A story about a new complaint. The prefix decides what the vault of the tests knows of its reporter. */
    public static Story about(String prefix) {
        return new Story(prefix + Ids.next());
    }

    /** The same story and one more event. */
    public Story then(ComplaintEvent event) {
        Voice voice = Voice.of(event);
        long sequence = sequences.merge(voice, 1L, Long::sum);
        lines.add(new Line(voice, new OutgoingEvent(Ids.next(), Topics.of(event, Tier.DISTRICT),
                EventCodec.typeOf(event.getClass()), complaint, sequence, Instant.now().truncatedTo(ChronoUnit.MICROS),
                EventCodec.write((Record) event), Map.of("tier", "district"))));
        return this;
    }

    public String complaint() {
        return complaint;
    }

    /** The whole story once more, or for the first time. */
    public void tell(KafkaProbe kafka) {
        lines.forEach(line -> kafka.tell(line.voice().source, line.event()));
    }

    /** How many events there are so far. */
    public int length() {
        return lines.size();
    }

    private record Line(Voice voice, OutgoingEvent event) {}
}
