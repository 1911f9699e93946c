package org.jenjang.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.KafkaProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A service that has nothing of a register but the topic. */
@QuarkusTest
class RegisterRewindIT {

    private static final String REGISTER = "directory.institution";
    /** More than one batch. */
    private static final int ENTRIES = 700;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Inject RegisterCopy copy;
    @Inject Sql sql;
    @ConfigProperty(name = "jenjang.kafka.address") String server;
    @ConfigProperty(name = "jenjang.topics-prefix") String prefix;
    @ConfigProperty(name = "mp.messaging.incoming.inbox.group.id") String group;

    private final KafkaProbe kafka = new KafkaProbe();
    private final String type = "org.jenjang.test.recorded-" + UUID.randomUUID() + ".v1";

    @AfterEach
    void close() {
        kafka.close();
    }

    @Test
    @Timeout(300)
    void whoever_has_lost_the_database_learns_the_newest_of_every_entry_from_a_compacted_topic_although_its_owner_is_silent()
            throws Exception {
        // Given
        for (int version = 1; version <= 3; version++) {
            tell(version);
        }
        compact();
        awaitAll();

        // When
        sql.change("truncate register_copy");
        await().atMost(PATIENCE).until(() -> copy.entries(type).isEmpty());
        startAgain();

        // Then
        awaitAll();
    }

    private void tell(int version) {
        Instant time = Instant.EPOCH.plusSeconds(version);
        kafka.tell("/elsewhere", IntStream.range(0, ENTRIES).mapToObj(n -> entry("entry-" + n, time, "version " + version)).toList());
    }

    private void awaitAll() {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(copy.entries(type))
                .hasSize(ENTRIES).allSatisfy((_, payload) -> assertThat(payload).isEqualTo("version 3")));
    }

    /** Kafka compacts all that lies before the segment to which it writes now; so it is made to begin new ones. */
    private void compact() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", server))) {
            admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, prefix + REGISTER), Stream.of(
                            Map.entry("segment.ms", "500"), Map.entry("min.cleanable.dirty.ratio", "0"),
                            Map.entry("max.compaction.lag.ms", "500"))
                    .map(set -> new AlterConfigOp(new ConfigEntry(set.getKey(), set.getValue()), AlterConfigOp.OpType.SET))
                    .toList())).all().get();
        }
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).until(() -> {
            kafka.tell("/elsewhere", IntStream.range(0, 50).mapToObj(n ->
                    TestEvents.event(REGISTER, "filler-" + n, 0, "{}")).toList());
            return kafka.heard(REGISTER).stream().filter(event -> event.type().equals(type)).count() == ENTRIES;
        });
    }

    /** What a restart is to Kafka: the service's partitions are taken from it and given to it anew. */
    private void startAgain() {
        try (var other = new KafkaConsumer<>(Map.<String, Object>of("bootstrap.servers", server, "group.id", group,
                "enable.auto.commit", false, "partition.assignment.strategy",
                "org.apache.kafka.clients.consumer.RangeAssignor"), new StringDeserializer(), new StringDeserializer())) {
            other.subscribe(List.of(prefix + REGISTER));
            while (other.assignment().isEmpty()) {
                other.poll(Duration.ofMillis(100));
            }
        }
    }

    private OutgoingEvent entry(String key, Instant time, String payload) {
        return new OutgoingEvent(Ids.next(), REGISTER, type, key, 0, time, payload, Map.of());
    }
}
