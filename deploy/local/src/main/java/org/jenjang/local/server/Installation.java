package org.jenjang.local.server;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jenjang.local.Secrets;
import org.jenjang.local.artifact.ServerPrograms;
import org.jenjang.local.process.Ports;

/// All servers that belong together: one data folder, one set of ports, one public address.
///
/// @param root the project's folder
/// @param data where the servers keep everything; deleting it resets the installation
/// @param publicUrl how a browser and the tokens name it, such as `http://localhost:8080`
/// @param progress told once before something long
public record Installation(
        Path root, Path data, Ports ports, String publicUrl, Consumer<String> progress) {

    /// All servers; each starts after those that it needs.
    public List<Server> servers() {
        return Stream.concat(
                        Stream.<Server>of(postgres(), kafka(), keycloak(), mail(), proxy()),
                        Stream.of(Service.values()).map(service -> new ServiceServer(this, service)))
                .toList();
    }

    public PostgresServer postgres() {
        return new PostgresServer(this);
    }

    public KafkaServer kafka() {
        return new KafkaServer(this);
    }

    public KeycloakServer keycloak() {
        return new KeycloakServer(this);
    }

    public MailServer mail() {
        return new MailServer(this);
    }

    public ProxyServer proxy() {
        return new ProxyServer(this);
    }

    /// The clock that all its services share.
    public TrainingClock trainingClock() {
        return new TrainingClock(data.resolve("training-clock.properties"));
    }

    /// The secrets of this installation.
    public Secrets secrets() {
        return new Secrets(data.resolve("secrets"));
    }

    /// Whether its Kafka lets everybody in.
    public KafkaAccess kafkaAccess() {
        return new KafkaAccess(data, secrets());
    }

    ServerPrograms programs() {
        return new ServerPrograms(root, progress);
    }
}
