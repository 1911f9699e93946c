package org.jenjang.platform.event;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** Writes events to Kafka as CloudEvents 1.0 in binary mode, keyed by their subject. */
@ApplicationScoped
class EventSender {

    private final MutinyEmitter<String> emitter;
    private final EventConfig config;

    EventSender(@Channel("outbox") MutinyEmitter<String> emitter, EventConfig config) {
        this.emitter = emitter;
        this.config = config;
    }

    /** Sends all in the given order; completes when every one is acknowledged, fails when any is not. */
    Uni<Void> send(List<WaitingEvent> events) {
        List<Uni<Void>> sends = events.stream().map(event -> emitter.sendMessage(message(event))).toList();
        return Uni.join().all(sends).andCollectFailures().replaceWithVoid();
    }

    private Message<String> message(WaitingEvent event) {
        return Message.of(event.payload(), Metadata.of(OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(config.topicsPrefix().orElse("") + event.topic())
                .withKey(event.subject())
                .withTimestamp(event.time())
                .withHeaders(headers(event))
                .build()));
    }

    private RecordHeaders headers(WaitingEvent event) {
        RecordHeaders headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", event.id().toString());
        add(headers, "ce_type", event.type());
        add(headers, "ce_source", config.source());
        add(headers, "ce_subject", event.subject());
        add(headers, "ce_time", event.time().toString());
        add(headers, "content-type", "application/json");
        if (event.sequence() > 0) {
            add(headers, "ce_sequence", Long.toString(event.sequence()));
        }
        event.extensions().forEach((name, value) -> add(headers, "ce_" + name, value));
        return headers;
    }

    private static void add(RecordHeaders headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
