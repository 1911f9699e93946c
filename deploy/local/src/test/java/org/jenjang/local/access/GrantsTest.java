package org.jenjang.local.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jenjang.contracts.event.Topics;
import org.jenjang.local.ProjectRoot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GrantsTest {

    static Stream<Grant> services() {
        return Grants.ALL.stream().filter(grant -> grant.principal().endsWith("-service"));
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_may_read_what_its_inbox_hears(Grant service) throws IOException {
        var settings = new Properties();
        try (var file = Files.newBufferedReader(file(service.principal(), "src/main/resources/application.properties"))) {
            settings.load(file);
        }
        var heard = settings.getProperty("mp.messaging.incoming.inbox.topics").replace("${jenjang.topics-prefix}", "");

        assertThat(service.reads()).containsExactlyInAnyOrder(heard.split(","));
        assertThat(service.groups()).isEqualTo(Groups.only(settings.getProperty("quarkus.application.name")));
    }

    @ParameterizedTest
    @MethodSource("services")
    void a_service_may_write_what_its_contract_says(Grant service) throws IOException {
        assertThat(service.writes()).containsExactlyInAnyOrderElementsOf(told(service.principal()));
    }

    @Test
    void no_topic_has_two_writers_and_none_has_no_writer() {
        assertThat(Grants.ALL).flatExtracting(Grant::writes).containsExactlyInAnyOrderElementsOf(
                Stream.concat(Topics.complaints().stream(), Stream.of(Topics.INSTITUTIONS, Topics.DELIVERIES)).toList());
    }

    @Test
    void the_systems_of_a_tier_read_its_three_topics_and_the_register_and_write_nothing() {
        assertThat(Grants.ALL).filteredOn(grant -> grant.principal().equals("tier-district")).singleElement()
                .isEqualTo(new Grant("tier-district", Groups.beginningWith("tier-district."),
                        List.of("complaint.disposed.district", "complaint.answered.district", "complaint.escalated.district",
                                "directory.institution"), List.of()));
        assertThat(Grants.ALL).extracting(Grant::principal).contains("tier-national", "tier-provincial");
    }

    /// Addresses of the channels in the producer's AsyncAPI; a service without one tells nothing.
    private static Set<String> told(String service) throws IOException {
        var contract = file("contracts", "src/main/resources/asyncapi/" + service + ".yaml");
        var addresses = new TreeSet<String>();
        if (Files.exists(contract)) {
            new YAMLMapper().readTree(contract.toFile()).get("channels")
                    .forEach(channel -> addresses.add(channel.get("address").asText()));
        }
        return addresses;
    }

    private static Path file(String module, String path) {
        return ProjectRoot.find().resolve(module).resolve(path);
    }
}
