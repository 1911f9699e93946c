package org.jenjang.platform.testkit;

import static org.jenjang.platform.testkit.Patience.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jenjang.platform.event.CloudEventHeaders;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.platform.event.OutgoingEvent;
import org.jenjang.platform.event.RecordReader;
import org.jspecify.annotations.Nullable;

/** Speaks and listens on the topics of this test run as another service would. */
public final class KafkaProbe implements AutoCloseable {

    private final String prefix = setting("jenjang.topics-prefix");
    private final KafkaProducer<String, String> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", setting("jenjang.kafka.address"), "acks", "all", "linger.ms", 2),
            new StringSerializer(), new StringSerializer());

    /** Publishes events as the service that calls itself {@code source}, and waits until Kafka has them. */
    public void tell(String source, List<OutgoingEvent> events) {
        List<Future<?>> sends = new ArrayList<>();
        events.forEach(event -> sends.add(producer.send(new ProducerRecord<>(prefix + event.topic(), null, event.subject(),
                event.payload(), CloudEventHeaders.of(event, source)))));
        producer.flush();
        sends.forEach(KafkaProbe::taken);
    }

    /** Publishes one event as the service that calls itself {@code source}. */
    public void tell(String source, OutgoingEvent event) {
        tell(source, List.of(event));
    }

    /** Puts any record on a topic, such as one that is no event at all. */
    public void put(String topic, String key, @Nullable String value) {
        taken(producer.send(new ProducerRecord<>(prefix + topic, key, value)));
    }

    /**
     * Every event that was ever published on these topics in this test run; the order is that of each partition. What is no
     * event, since some test has put it there, is left out.
     */
    public List<IncomingEvent> heard(String... topics) {
        return records(topics).stream().flatMap(KafkaProbe::event).toList();
    }

    /**
     * What was ever published about one subject on these topics, doubles included: in the order of its numbers, since
     * between the topics of two tiers Kafka keeps none.
     */
    public List<IncomingEvent> heardAbout(String subject, String... topics) {
        return heard(topics).stream()
                .filter(event -> event.subject().equals(subject))
                .sorted(Comparator.comparingLong(IncomingEvent::sequence))
                .toList();
    }

    /** Waits until the service under test has heard, and stored, all that was published on these topics. */
    public void awaitHeard(String... topics) {
        try (Admin admin = Admin.create(server())) {
            await().until(() -> {
                Map<TopicPartition, OffsetAndMetadata> heard = admin
                        .listConsumerGroupOffsets(prefix + setting("quarkus.application.name")).partitionsToOffsetAndMetadata().get();
                return ends(topics).entrySet().stream().allMatch(end -> end.getValue() == 0
                        || heard.containsKey(end.getKey()) && heard.get(end.getKey()).offset() >= end.getValue());
            });
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(5));
    }

    private static void taken(Future<?> send) {
        try {
            send.get();
        } catch (ExecutionException untaken) {
            throw new IllegalStateException("Kafka did not take a record", untaken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private List<ConsumerRecord<String, String>> records(String... topics) {
        try (KafkaConsumer<String, String> consumer = consumer()) {
            Map<TopicPartition, Long> ends = ends(consumer, topics);
            consumer.assign(ends.keySet());
            consumer.seekToBeginning(ends.keySet());
            List<ConsumerRecord<String, String>> records = new ArrayList<>();
            while (ends.keySet().stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(100)).forEach(records::add);
            }
            return records;
        }
    }

    private static Stream<IncomingEvent> event(ConsumerRecord<String, String> record) {
        try {
            return Stream.of(RecordReader.read(record));
        } catch (RecordReader.NotAnEvent stranger) {
            return Stream.empty();
        }
    }

    private Map<TopicPartition, Long> ends(String... topics) {
        try (KafkaConsumer<String, String> consumer = consumer()) {
            return ends(consumer, topics);
        }
    }

    private Map<TopicPartition, Long> ends(KafkaConsumer<String, String> consumer, String... topics) {
        return consumer.endOffsets(Set.of(topics).stream()
                .flatMap(topic -> consumer.partitionsFor(prefix + topic).stream())
                .map(info -> new TopicPartition(info.topic(), info.partition()))
                .collect(Collectors.toSet()));
    }

    private static KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(server(), new StringDeserializer(), new StringDeserializer());
    }

    private static Map<String, Object> server() {
        return Map.of("bootstrap.servers", setting("jenjang.kafka.address"));
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
