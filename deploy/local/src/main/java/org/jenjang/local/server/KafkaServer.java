package org.jenjang.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /// Where clients find it.
    public KafkaAddress address() {
        return new KafkaAddress("localhost:" + port());
    }

    @Override
    public void prepare() {
        write(settings());
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

    @Override
    public boolean ready() {
        return Topics.answers(address());
    }

    @Override
    public void furnish() {
        address().createTopics("");
    }

    Map<String, String> settings() {
        var settings = new TreeMap<String, String>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("listeners", "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                .formatted(port(), installation.ports().kafkaController()));
        settings.put("advertised.listeners", "PLAINTEXT://localhost:%d,CONTROLLER://localhost:%d"
                .formatted(port(), installation.ports().kafkaController()));
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("controller.quorum.bootstrap.servers", "localhost:" + installation.ports().kafkaController());
        settings.put("log.dirs", files().toString());
        // One node cannot replicate.
        settings.put("offsets.topic.replication.factor", "1");
        settings.put("transaction.state.log.replication.factor", "1");
        settings.put("transaction.state.log.min.isr", "1");
        settings.put("share.coordinator.state.topic.replication.factor", "1");
        settings.put("share.coordinator.state.topic.min.isr", "1");
        // Small and quick to start: fewer internal partitions, no wait for further consumers.
        settings.put("offsets.topic.num.partitions", "6");
        settings.put("transaction.state.log.num.partitions", "6");
        settings.put("group.initial.rebalance.delay.ms", "0");
        settings.put("log.cleaner.dedupe.buffer.size", "16777216");
        // A topic with a mistaken name must not come to be by itself.
        settings.put("auto.create.topics.enable", "false");
        // A machine that was off for a month goes on where it stopped.
        settings.put("offsets.retention.minutes", "525600");
        return settings;
    }

    private void write(Map<String, String> settings) {
        try {
            Files.createDirectories(configuration().getParent());
            Files.writeString(configuration(), settings.entrySet().stream()
                    .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                    .collect(Collectors.joining()));
            Files.writeString(logging(), """
                    Configuration:
                      name: kafka
                      Appenders:
                        Console:
                          name: console
                          PatternLayout:
                            pattern: "%d{HH:mm:ss.SSS} %-5p [%c{1}] %m%n"
                      Loggers:
                        Root:
                          level: WARN
                          AppenderRef:
                            ref: console
                        Logger:
                          - name: kafka.server.KafkaRaftServer
                            level: INFO
                    """);
        } catch (IOException e) {
            throw new ServerException("Kafka's settings cannot be written: " + e.getMessage(), e);
        }
    }

    private List<String> java(String heap, String main, String... arguments) {
        var start = List.of(Programs.java(), heap, "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "-Dlog4j2.configurationFile=" + logging(), "-cp", installation.programs().kafka() + "/*", main);
        return Stream.concat(start.stream(), Stream.of(arguments)).toList();
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
