package org.jenjang.e2e.system;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jenjang.local.KafkaAddress;

/// All that was ever said on the topics, read as bytes.
public final class EventLog {
    private static final Duration POLL = Duration.ofMillis(200);
    private final KafkaAddress kafka;

    public EventLog(RunningSystem system) {
        this.kafka = system.installation().kafka().address();
    }

    /// A record as it lies in Kafka, decompressed.
    public record Entry(String topic, String key, String value, Map<String, String> headers) {

        /// Id of the event; a record that was sent twice has the same twice.
        public String id() {
            return headers.getOrDefault("ce_id", "");
        }

        /// Type of the event.
        public String type() {
            return headers.getOrDefault("ce_type", "");
        }

        /// Everything in it.
        public String text() {
            return topic + key + value + headers;
        }

        private static Entry of(ConsumerRecord<byte[], byte[]> read) {
            var headers = new TreeMap<String, String>();
            StreamSupport.stream(read.headers().spliterator(), false).forEach(header -> headers.put(header.key(), text(header.value())));
            return new Entry(read.topic(), text(read.key()), text(read.value()), headers);
        }

        private static String text(byte[] bytes) {
            return Optional.ofNullable(bytes).map(known -> new String(known, StandardCharsets.UTF_8)).orElse("");
        }
    }

    /// Every record of every topic of ours up to now.
    public List<Entry> all() {
        var settings = kafka.client();
        settings.put("enable.auto.commit", false);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.listTopics().values().stream()
                    .flatMap(List::stream)
                    .filter(partition -> !partition.topic().startsWith("__"))
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            var ends = consumer.endOffsets(partitions);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var entries = new ArrayList<Entry>();
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(POLL).forEach(read -> entries.add(Entry.of(read)));
            }
            return entries;
        }
    }
}
