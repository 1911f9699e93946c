package org.jenjang.reporting.rebuild.adapter.kafka;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jenjang.platform.event.InboxConsumer;
import org.jenjang.reporting.rebuild.RebuildConfig;
import org.jenjang.reporting.rebuild.Replay;

/** Reads the topics from their beginning and hands what it reads to the inbox, which knows what to do with it. */
@ApplicationScoped
class TopicReplay implements Replay {

    private final InboxConsumer inbox;
    private final RebuildConfig config;
    private final Map<String, Object> kafka;

    /**
     * @param kafka where Kafka is and as whom one speaks to it: all settings whose names begin with {@code kafka.}
     */
    TopicReplay(InboxConsumer inbox, RebuildConfig config, @Identifier("default-kafka-broker") Map<String, Object> kafka) {
        this.inbox = inbox;
        this.config = config;
        this.kafka = kafka;
    }

    @Override
    public Uni<Long> everything() {
        return onWorker(Uni.createFrom().item(() -> TopicReading.of(config.topics(), kafka)))
                .chain(reading -> rest(reading).eventually(reading::close));
    }

    private Uni<Long> rest(TopicReading reading) {
        return onWorker(Uni.createFrom().item(reading::next))
                .call(inbox::on)
                .repeat().whilst(_ -> !reading.isAtEnd()) // `until` would leave out the last batch
                .collect().with(Collectors.summingLong(ConsumerRecords::count));
    }

    /** Kafka's consumer waits for what it reads. */
    private static <T> Uni<T> onWorker(Uni<T> reading) {
        return reading.runSubscriptionOn(Infrastructure.getDefaultExecutor());
    }
}
