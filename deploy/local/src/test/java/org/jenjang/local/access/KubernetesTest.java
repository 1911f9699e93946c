package org.jenjang.local.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.utils.SecurityUtils;
import org.jenjang.local.ProjectRoot;
import org.jenjang.local.Topics;
import org.junit.jupiter.api.Test;

/// The manifests of deploy/k8s say the same as the code.
class KubernetesTest {
    private static final int NODES = 3;

    @Test
    void a_cluster_has_the_topics_of_the_launcher() throws IOException {
        var topics = new HashMap<String, Map<String, String>>();
        for (var topic : documents("topics.yaml", "KafkaTopic")) {
            assertThat(topic.at("/spec/partitions").asInt()).isEqualTo(Topics.PARTITIONS);
            assertThat(topic.at("/spec/replicas").asInt()).isEqualTo(NODES);
            topics.put(name(topic), topic.at("/spec/config").properties().stream()
                    .filter(setting -> !setting.getKey().equals("min.insync.replicas"))
                    .collect(Collectors.toMap(Map.Entry::getKey, setting -> setting.getValue().asText())));
        }
        assertThat(topics).isEqualTo(Topics.all("").stream().collect(Collectors.toMap(topic -> topic.name(), topic -> topic.configs())));
    }

    @Test
    void a_cluster_grants_exactly_what_the_table_says() throws IOException {
        var users = documents("users.yaml", "KafkaUser");

        assertThat(users).extracting(KubernetesTest::name)
                .containsExactlyInAnyOrderElementsOf(Grants.ALL.stream().map(Grant::principal).toList());
        assertThat(users).allSatisfy(user -> assertThat(user.at("/spec/authentication/type").asText()).isEqualTo("scram-sha-512"));
        assertThat(users).flatExtracting(KubernetesTest::bindings)
                .containsExactlyInAnyOrderElementsOf(Grants.ALL.stream().flatMap(grant -> grant.bindings().stream()).toList());
    }

    @Test
    void every_listener_asks_for_a_password_and_nobody_is_beyond_the_grants() throws IOException {
        var kafka = documents("kafka.yaml", "Kafka").getFirst().at("/spec/kafka");

        assertThat(kafka.get("listeners")).isNotEmpty().allSatisfy(listener -> {
            assertThat(listener.get("tls").asBoolean()).isTrue();
            assertThat(listener.at("/authentication/type").asText()).isEqualTo("scram-sha-512");
        });
        assertThat(kafka.at("/authorization/type").asText()).isEqualTo("simple");
        assertThat(kafka.at("/authorization/superUsers").isMissingNode()).isTrue();
        assertThat(kafka.at("/config/auto.create.topics.enable").asBoolean(true)).isFalse();
    }

    @Test
    void kafka_connects_own_user_is_granted_none_of_the_topics_but_its_books() throws IOException {
        var user = documents("connect.yaml", "KafkaUser").getFirst();

        assertThat(bindings(user)).allSatisfy(binding -> assertThat(binding.pattern().name()).startsWith("outbox-connect"));
        assertThat(Topics.all("")).noneMatch(topic -> topic.name().startsWith("outbox-connect"));
    }

    @Test
    void each_service_that_tells_something_has_a_connector_that_writes_as_the_service_itself() throws IOException {
        var writers = Grants.ALL.stream().filter(grant -> !grant.writes().isEmpty()).map(Grant::principal).toList();
        var connectors = documents("connectors.yaml", "KafkaConnector");

        assertThat(connectors).extracting(connector -> connector.at("/spec/config/producer.override.sasl.jaas.config").asText())
                .containsExactlyInAnyOrderElementsOf(writers.stream().map("${secrets:jenjang/%s:sasl.jaas.config}"::formatted).toList());
        assertThat(connectors).extracting(connector -> connector.at("/spec/config/transforms.event.source").asText())
                .containsExactlyInAnyOrderElementsOf(writers.stream().map("/%s"::formatted).toList());
        assertThat(documents("connect.yaml", "Role").getFirst().at("/rules/0/resourceNames")).extracting(JsonNode::asText)
                .containsAll(writers);
    }

    private static Set<AclBinding> bindings(JsonNode user) {
        var bindings = new HashSet<AclBinding>();
        for (var acl : user.at("/spec/authorization/acls")) {
            var resource = acl.get("resource");
            var pattern = new ResourcePattern(ResourceType.fromString(resource.get("type").asText()), resource.get("name").asText(),
                    resource.get("patternType").asText().equals("prefix") ? PatternType.PREFIXED : PatternType.LITERAL);
            acl.get("operations").forEach(operation -> bindings.add(new AclBinding(pattern, new AccessControlEntry(
                    "User:" + name(user), "*", SecurityUtils.operation(operation.asText()), AclPermissionType.ALLOW))));
        }
        return bindings;
    }

    private static String name(JsonNode document) {
        return document.at("/metadata/name").asText();
    }

    private static List<JsonNode> documents(String file, String kind) throws IOException {
        var path = ProjectRoot.find().resolve("deploy/k8s").resolve(file);
        try (var documents = new YAMLMapper().readerFor(JsonNode.class).<JsonNode>readValues(path.toFile())) {
            return documents.readAll().stream().filter(document -> document.get("kind").asText().equals(kind)).toList();
        }
    }
}
