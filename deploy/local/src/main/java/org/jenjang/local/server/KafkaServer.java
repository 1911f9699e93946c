package org.jenjang.local.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jenjang.local.KafkaAddress;
import org.jenjang.local.ServerException;
import org.jenjang.local.Topics;
import org.jenjang.local.artifact.Command;
import org.jenjang.local.process.Programs;

/// Kafka 4.3, one node that is broker and controller, with all topics.
public record KafkaServer(Installation installation) implements Server {

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public int port() {
        return installation.ports().kafka();
    }

    @Override
    public List<Integer> ports() {
        return List.of(port(), installation.ports().kafkaController());
    }

    /// Where its administrator finds it, and as whom.
    public KafkaAddress address() {
        return new KafkaAddress("localhost:" + port(), access().administrator());
    }

    @Override
    public void prepare() {
        access().makePasswords();
        new KafkaClientFiles(configuration().getParent(), "localhost:" + port()).write(access());
        settings().write(configuration(), logging());
        if (Files.notExists(files().resolve("meta.properties"))) {
            var log = installation.data().resolve("log/kafka.log");
            // One node, one data folder: the cluster's id needs not differ from that of another installation.
            var format = java("-Xmx128m", "kafka.tools.StorageTool", "format", "--standalone",
                    "-t", "amVuamFuZy1sb2NhbC1rYQ", "-c", configuration().toString());
            if (Command.run(format, log) != 0) {
                throw new ServerException("Kafka's files cannot be made: see " + log);
            }
        }
    }

    @Override
    public List<String> command() {
        return java("-Xmx400m", "kafka.Kafka", configuration().toString());
    }

    /// Whether it asks who one is: a change of that needs a start.
    @Override
    public String version() {
        return access().isGuarded() ? "guarded" : "";
    }

    @Override
    public boolean ready() {
        return Topics.answers(address());
    }

    @Override
    public void furnish() {
        access().furnish(address());
        address().createTopics("");
    }

    KafkaSettings settings() {
        return new KafkaSettings(installation.ports(), files(), access().settings());
    }

    private List<String> java(String heap, String main, String... arguments) {
        var start = List.of(Programs.java(), heap, "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "-Dlog4j2.configurationFile=" + logging(), "-cp", installation.programs().kafka() + "/*", main);
        return Stream.concat(start.stream(), Stream.of(arguments)).toList();
    }

    private KafkaAccess access() {
        return installation.kafkaAccess();
    }

    private Path files() {
        return installation.data().resolve("kafka/log");
    }

    private Path configuration() {
        return installation.data().resolve("kafka/server.properties");
    }

    private Path logging() {
        return installation.data().resolve("kafka/log4j2.yaml");
    }
}
