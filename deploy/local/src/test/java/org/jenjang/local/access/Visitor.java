package org.jenjang.local.access;

import static org.apache.kafka.clients.admin.AlterConfigOp.OpType.SET;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigsOptions;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.CreatePartitionsOptions;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/// Somebody who tries a deed at every topic, and sees which of them Kafka lets him do. Every topic has a record in its
/// partition 0, and is deleted for real where that is allowed.
final class Visitor implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private final Map<String, Object> client;
    private final Admin admin;

    Visitor(Map<String, Object> client) {
        this.client = client;
        this.admin = Admin.create(client);
    }

    /// Those of the topics at which the deed is not refused.
    Set<String> can(Deed deed, List<String> topics) {
        return switch (deed) {
            case READ -> read(topics);
            case WRITE -> write(topics, false);
            case DESCRIBE -> allowed(admin.describeTopics(topics).topicNameValues());
            case CREATE -> allowed(admin.createTopics(topics.stream().map(Visitor::again).toList()).values());
            case DELETE -> allowed(admin.deleteTopics(topics).topicNameValues());
            case ALTER -> allowed(admin.createPartitions(topics.stream().collect(
                    Collectors.toMap(topic -> topic, _ -> NewPartitions.increaseTo(7))), new CreatePartitionsOptions().validateOnly(true)).values());
            case ALTER_CONFIGS -> byTopic(admin.incrementalAlterConfigs(topics.stream().collect(
                    Collectors.toMap(Visitor::resource, _ -> shorter())), new AlterConfigsOptions().validateOnly(true)).values());
        };
    }

    /// Those of the groups in whose name he can note how far he has read.
    Set<String> canJoin(List<String> groups, String topic) {
        return groups.stream().filter(group -> joins(group, topic)).collect(Collectors.toSet());
    }

    /// Those of the topics to which he can write, as the services do or more simply.
    Set<String> write(List<String> topics, boolean idempotent) {
        var settings = new HashMap<>(client);
        settings.put("enable.idempotence", idempotent);
        settings.put("linger.ms", 0);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            return topics.stream()
                    .filter(topic -> isAllowed(producer.send(new ProducerRecord<>(topic, 0, "", ""))))
                    .collect(Collectors.toSet());
        }
    }

    @Override
    public void close() {
        admin.close();
    }

    private Set<String> read(List<String> topics) {
        var settings = new HashMap<>(client);
        // Else each topic waits for the next record of the one before.
        settings.put("fetch.max.wait.ms", 20);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            return topics.stream().filter(topic -> reads(consumer, topic)).collect(Collectors.toSet());
        }
    }

    private static boolean reads(KafkaConsumer<String, String> consumer, String topic) {
        consumer.assign(List.of(new TopicPartition(topic, 0)));
        try {
            consumer.seekToBeginning(consumer.assignment());
            if (consumer.poll(PATIENCE).isEmpty()) {
                throw new IllegalStateException(topic + " gives nothing and refuses nothing");
            }
            return true;
        } catch (AuthorizationException e) {
            return false;
        }
    }

    private boolean joins(String group, String topic) {
        var settings = new HashMap<>(client);
        settings.put("group.id", group);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.commitSync(Map.of(new TopicPartition(topic, 0), new OffsetAndMetadata(0)), PATIENCE);
            return true;
        } catch (AuthorizationException e) {
            return false;
        }
    }

    private static NewTopic again(String topic) {
        return new NewTopic(topic, 6, (short) 1);
    }

    private static ConfigResource resource(String topic) {
        return new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }

    private static List<AlterConfigOp> shorter() {
        return List.of(new AlterConfigOp(new ConfigEntry("retention.ms", "1000"), SET));
    }

    private static Set<String> byTopic(Map<ConfigResource, ? extends Future<?>> attempts) {
        return allowed(attempts.entrySet().stream().collect(Collectors.toMap(attempt -> attempt.getKey().name(), Map.Entry::getValue)));
    }

    private static Set<String> allowed(Map<String, ? extends Future<?>> attempts) {
        return attempts.entrySet().stream().filter(attempt -> isAllowed(attempt.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// To be told that a topic is there already is to be allowed to make it.
    private static boolean isAllowed(Future<?> attempt) {
        try {
            attempt.get();
            return true;
        } catch (ExecutionException e) {
            return switch (e.getCause()) {
                case AuthorizationException _ -> false;
                case TopicExistsException _ -> true;
                default -> throw new IllegalStateException(e.getCause());
            };
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
