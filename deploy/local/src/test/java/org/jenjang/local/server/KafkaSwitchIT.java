package org.jenjang.local.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.jenjang.local.KafkaAddress;
import org.jenjang.local.ProjectRoot;
import org.jenjang.local.Topics;
import org.jenjang.local.process.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaSwitchIT {
    private static final String KEPT = "kept";

    @TempDir private Path data;
    private Installation installation;

    @BeforeEach
    void installation() {
        var ports = Ports.free();
        installation = new Installation(ProjectRoot.find(), data, ports, "http://localhost:" + ports.proxy(), System.out::println);
    }

    @AfterEach
    void stop() {
        new Shutdown(data).stop(installation.servers());
    }

    @Test
    void an_open_kafka_is_guarded_and_opened_again_without_losing_a_topic() throws Exception {
        start();
        try (var admin = Admin.create(stranger().client())) {
            admin.createTopics(List.of(new NewTopic(KEPT, 1, (short) 1))).all().get();
        }

        installation.kafkaAccess().choose(true);
        start();
        assertThat(Topics.answers(stranger())).isFalse();
        assertThat(isKept(installation.kafka().address())).isTrue();

        installation.kafkaAccess().choose(false);
        start();
        assertThat(isKept(stranger())).isTrue();
    }

    @Test
    void passwords_stand_in_private_files_and_nowhere_else() throws IOException {
        installation.kafkaAccess().choose(true);
        start();

        var password = installation.kafkaAccess().login("tier-district").password();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(
                data.resolve("secrets/kafka-tier-district.password")))).isEqualTo("rw-------");
        assertThat(installation.kafkaAccess().login("tier-district").toString()).doesNotContain(password);
        var administrator = installation.kafka().address().login().orElseThrow().password();
        assertThat(installation.kafka().address().toString()).doesNotContain(administrator);
        assertThat(List.of("kafka/server.properties", "log/kafka.log")).allSatisfy(file ->
                assertThat(data.resolve(file)).content().doesNotContain(password).doesNotContain(administrator));
        assertThat(installation.kafka().command()).noneMatch(part -> part.contains(administrator));
    }

    private void start() {
        new Startup(installation, System.out::println).start(List.of(installation.kafka()));
    }

    private KafkaAddress stranger() {
        return new KafkaAddress(installation.kafka().address().address());
    }

    private static boolean isKept(KafkaAddress address) throws Exception {
        try (var admin = Admin.create(address.client())) {
            return admin.listTopics().names().get().contains(KEPT);
        }
    }
}
