package org.jenjang.platform.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jenjang.local.Secrets;
import org.jenjang.local.Servers;

/**
 * Gives a test run of one service its real servers: a fresh database, topics of its own, secrets, and a clock that can be
 * moved. Arguments: {@code service} (name of database and role, needed), {@code keycloak=true} and {@code mail=true} for
 * modules that need them, since only those shall pay for the start.
 */
public class RealServers implements QuarkusTestResourceLifecycleManager {

    private final Servers servers = Servers.fromEnvironment();
    private Map<String, String> arguments = Map.of();
    private String database = "";

    @Override
    public void init(Map<String, String> arguments) {
        this.arguments = Map.copyOf(arguments);
    }

    @Override
    public Map<String, String> start() {
        String run = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        database = arguments.getOrDefault("service", "service") + "_" + run;
        servers.postgres().createDatabase(database);
        servers.kafka().createTopics(run + ".");
        Map<String, String> config = new HashMap<>(Map.of(
                "quarkus.datasource.username", database,
                "jenjang.postgres.address", servers.postgres().address(),
                "jenjang.kafka.address", servers.kafka().address(),
                "jenjang.topics-prefix", run + "."));
        config.putAll(files(run));
        config.putAll(wants("keycloak") ? keycloak() : Map.of("jenjang.oidc.address", "http://localhost:1"));
        config.putAll(wants("mail") ? mail() : Map.of());
        return config;
    }

    @Override
    public void stop() {
        servers.postgres().dropDatabase(database);
    }

    private boolean wants(String server) {
        return Boolean.parseBoolean(arguments.get(server));
    }

    private Map<String, String> keycloak() {
        return Map.of(
                "jenjang.oidc.address", servers.oidc().address(),
                "jenjang.public-url", servers.oidc().publicUrl(),
                "jenjang.pages-secret", servers.oidc().pagesSecret(),
                "jenjang.notification-secret", servers.oidc().notificationSecret(),
                "jenjang.intake-secret", servers.oidc().intakeSecret(),
                "jenjang.routing-secret", servers.oidc().routingSecret());
    }

    private Map<String, String> mail() {
        return Map.of(
                "jenjang.smtp.host", servers.mail().host(),
                "jenjang.smtp.port", Integer.toString(servers.mail().port()));
    }

    private static Map<String, String> files(String run) {
        try {
            Path folder = Files.createTempDirectory("jenjang-test-" + run);
            new Secrets(folder.resolve("secrets")).create();
            return Map.of(
                    "jenjang.secrets-directory", folder.resolve("secrets").toString(),
                    "jenjang.training.clock-file", folder.resolve("clock").toString());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
