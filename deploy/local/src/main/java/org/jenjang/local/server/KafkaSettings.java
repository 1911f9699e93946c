package org.jenjang.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jenjang.local.ServerException;
import org.jenjang.local.process.Ports;

/// What the one Kafka node is configured with.
///
/// @param files where it keeps its data
/// @param guard what differs from an open Kafka
record KafkaSettings(Ports ports, Path files, Map<String, String> guard) {

    /// Writes them, and what is logged.
    void write(Path configuration, Path logging) {
        try {
            Files.createDirectories(configuration.getParent());
            Files.writeString(configuration, byName().entrySet().stream()
                    .map(setting -> setting.getKey() + "=" + setting.getValue() + "\n")
                    .collect(Collectors.joining()));
            Files.writeString(logging, """
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

    Map<String, String> byName() {
        var settings = new TreeMap<String, String>();
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", "1");
        settings.put("listeners", "CLIENT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                .formatted(ports.kafka(), ports.kafkaController()));
        settings.put("advertised.listeners", "CLIENT://localhost:%d,CONTROLLER://localhost:%d"
                .formatted(ports.kafka(), ports.kafkaController()));
        settings.put("listener.security.protocol.map", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.put("inter.broker.listener.name", "CLIENT");
        settings.put("controller.listener.names", "CONTROLLER");
        settings.put("controller.quorum.bootstrap.servers", "localhost:" + ports.kafkaController());
        settings.put("log.dirs", files.toString());
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
        settings.putAll(guard);
        return settings;
    }
}
