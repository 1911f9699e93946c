package org.jenjang.reporting.rebuild.adapter.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * One reading of the topics, from their beginning to where they end when it begins; what comes later is the inbox's.
 * It belongs to no group, so it moves nobody's offsets.
 */
final class TopicReading {

    private static final Duration LONGEST_WAIT = Duration.ofMillis(500);

    private final KafkaConsumer<String, String> consumer;
    private final Map<TopicPartition, Long> ends;
    private volatile boolean atEnd;

    private TopicReading(KafkaConsumer<String, String> consumer, List<String> topics) {
        this.consumer = consumer;
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        this.ends = consumer.endOffsets(partitions);
    }

    /** Begins one, as the same client that the inbox is. */
    static TopicReading of(List<String> topics, Map<String, Object> kafka) {
        Map<String, Object> settings = new HashMap<>(kafka);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
        try {
            return new TopicReading(consumer, topics);
        } catch (RuntimeException away) {
            consumer.close();
            throw away;
        }
    }

    /** The next records, at most 500; none when none came in time. */
    ConsumerRecords<String, String> next() {
        ConsumerRecords<String, String> records = consumer.poll(LONGEST_WAIT);
        atEnd = ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
        return records;
    }

    boolean isAtEnd() {
        return atEnd;
    }

    void close() {
        consumer.close();
    }
}
