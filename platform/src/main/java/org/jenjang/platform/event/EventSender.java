package org.jenjang.platform.event;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
    Uni<Void> send(List<OutgoingEvent> events) {
        List<Uni<Void>> sends = events.stream().map(event -> emitter.sendMessage(message(event))).toList();
        return Uni.join().all(sends).andCollectFailures().replaceWithVoid();
    }

    /**
     * The record's own timestamp is left to the hour of sending: the event's time is a header, and a broker refuses
     * records from the future, which is where a training clock lives.
     */
    private Message<String> message(OutgoingEvent event) {
        return Message.of(event.payload(), Metadata.of(OutgoingKafkaRecordMetadata.<String>builder()
                .withTopic(config.topicsPrefix().orElse("") + event.topic())
                .withKey(event.subject())
                .withHeaders(CloudEventHeaders.of(event, config.source()))
                .build()));
    }
}
