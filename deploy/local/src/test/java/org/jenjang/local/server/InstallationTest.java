package org.jenjang.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jenjang.local.ProjectRoot;
import org.jenjang.local.process.Ports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {
    @TempDir private Path data;
    private Installation installation;

    @BeforeEach
    void installation() {
        installation = new Installation(ProjectRoot.find(), data, new Ports(18080), "http://localhost:18080", _ -> {});
        installation.secrets().create();
    }

    @Test
    void no_two_servers_want_the_same_port() {
        assertThat(installation.servers()).flatExtracting(Server::ports).doesNotHaveDuplicates();
    }

    @Test
    void what_a_server_needs_is_there() {
        var names = installation.servers().stream().map(Server::name).toList();
        assertThat(installation.servers()).flatExtracting(Server::needs).isSubsetOf(names);
    }

    @Test
    void a_service_is_told_where_everything_is() {
        assertThat(new ServiceServer(installation, Service.NOTIFICATION).environment())
                .containsEntry("QUARKUS_HTTP_PORT", "18084")
                .containsEntry("JENJANG_POSTGRES_ADDRESS", "localhost:18095")
                .containsEntry("JENJANG_KAFKA_ADDRESS", "localhost:18093")
                .containsEntry("JENJANG_OIDC_ADDRESS", "http://localhost:18090")
                .containsEntry("JENJANG_SMTP_PORT", "18092")
                .containsEntry("JENJANG_PUBLIC_URL", "http://localhost:18080")
                .containsEntry("JENJANG_INTAKE_URL", "http://localhost:18081")
                .containsEntry("JENJANG_SECRETS_DIRECTORY", data.resolve("secrets").toString());
    }

    @Test
    void kafka_makes_no_topic_by_mistake() {
        assertThat(installation.kafka().settings().byName()).containsEntry("auto.create.topics.enable", "false");
    }
}
