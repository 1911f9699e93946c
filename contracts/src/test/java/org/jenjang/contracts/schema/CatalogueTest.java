package org.jenjang.contracts.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jenjang.contracts.event.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The AsyncAPI documents, the schemas and the examples name the same events as the records. */
class CatalogueTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final YAMLMapper YAML = new YAMLMapper();

    static List<Contract> contracts() {
        return Contract.all();
    }

    @Test
    void no_two_events_have_the_same_type() {
        assertThat(contracts()).extracting(Contract::type).doesNotHaveDuplicates()
                .allMatch(type -> type.matches("org\\.jenjang\\.[a-z]+\\.[a-z-]+\\.v[0-9]+"));
    }

    @Test
    void there_is_no_schema_and_no_example_without_an_event() throws IOException {
        assertThat(files("schema")).isEqualTo(names(Contract::schemaResource));
        assertThat(files("example")).isEqualTo(names(Contract::exampleResource));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void the_producer_describes_the_event_with_its_schema_and_example(Contract contract) throws IOException {
        JsonNode message = messages(contract.producer()).stream()
                .filter(described -> described.path("name").asText().equals(contract.type()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(contract.producer() + " does not describe " + contract));

        assertThat(message.at("/payload/schema/$ref").asText()).isEqualTo("../" + contract.schemaResource());
        assertThat(message.at("/examples/0/payload/$ref").asText()).isEqualTo("../" + contract.exampleResource());
        assertThat(message.path("summary").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake-service", "routing-service", "response-service", "notification-service"})
    void every_reference_leads_somewhere(String service) throws IOException {
        JsonNode document = document(service);
        for (JsonNode reference : document.findValues("$ref")) {
            String target = reference.asText();
            if (target.startsWith("#")) {
                assertThat(document.at(target.substring(1)).isMissingNode()).as(target).isFalse();
            } else {
                assertThat(RESOURCES.resolve("asyncapi").resolve(target)).exists();
            }
        }
        assertThat(messages(service)).hasSize(
                (int) contracts().stream().filter(contract -> contract.producer().equals(service)).count());
    }

    @Test
    void the_channels_are_the_topics() {
        Set<String> addresses = Stream.of("intake-service", "routing-service", "response-service", "notification-service")
                .flatMap(service -> StreamSupport.stream(document(service).path("channels").spliterator(), false))
                .map(channel -> channel.path("address").asText())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(addresses).containsExactlyInAnyOrderElementsOf(
                Stream.concat(Topics.complaints().stream(), Stream.of(Topics.INSTITUTIONS, Topics.DELIVERIES)).toList());
    }

    private static List<JsonNode> messages(String service) {
        return StreamSupport.stream(document(service).at("/components/messages").spliterator(), false).toList();
    }

    private static JsonNode document(String service) {
        try {
            return YAML.readTree(Contract.read("asyncapi/" + service + ".yaml"));
        } catch (JsonProcessingException malformed) {
            throw new AssertionError(service + " is no YAML", malformed);
        }
    }

    private static Set<String> names(java.util.function.Function<Contract, String> of) {
        return contracts().stream().map(of).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve(folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> RESOURCES.relativize(file).toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
