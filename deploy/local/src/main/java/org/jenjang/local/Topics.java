package org.jenjang.local;

import static org.jenjang.contracts.event.Topics.DELIVERIES;
import static org.jenjang.contracts.event.Topics.INSTITUTIONS;
import static org.jenjang.contracts.event.Topics.complaints;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/// The topics of the platform: four families by tier, the directory and the deliveries.
public final class Topics {
    /// The same everywhere, so that all topics of a complaint put it in the same partition.
    public static final int PARTITIONS = 6;
    /// Read models are rebuilt at will from the topics, so nothing is ever forgotten.
    private static final Map<String, String> KEPT = Map.of("retention.ms", "-1");
    private static final Map<String, String> COMPACTED = Map.of("cleanup.policy", "compact");

    private Topics() {}

    static void create(KafkaAddress server, String prefix) {
        try (var admin = admin(server)) {
            var present = admin.listTopics().names().get();
            var missing = all(prefix).stream().filter(topic -> !present.contains(topic.name())).toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new ServerException("Kafka topics cannot be made: " + e.getCause().getMessage(), e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("interrupted while making Kafka topics", e);
        }
    }

    /// Whether a broker can be asked.
    public static boolean answers(KafkaAddress server) {
        if (!Http.listens(server.address())) {
            return false; // The client would try for seconds, and log each try.
        }
        try (var admin = admin(server)) {
            return !admin.describeCluster().nodes().get().isEmpty();
        } catch (ExecutionException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// All of them as one node has them, each name with the prefix before it.
    public static List<NewTopic> all(String prefix) {
        var kept = Stream.concat(complaints().stream(), Stream.of(DELIVERIES))
                .map(name -> topic(prefix + name, KEPT));
        return Stream.concat(kept, Stream.of(topic(prefix + INSTITUTIONS, COMPACTED))).toList();
    }

    private static NewTopic topic(String name, Map<String, String> configs) {
        return new NewTopic(name, PARTITIONS, (short) 1).configs(configs);
    }

    private static Admin admin(KafkaAddress server) {
        var settings = server.client();
        settings.put("request.timeout.ms", "5000");
        settings.put("default.api.timeout.ms", "10000");
        return Admin.create(settings);
    }
}
