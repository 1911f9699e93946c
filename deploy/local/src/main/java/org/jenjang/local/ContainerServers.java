package org.jenjang.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.jenjang.local.realm.RealmFiles;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.PostgreSQLContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.MountableFile;

/// Servers from container images, for those who have a Docker engine. Where each listens is noted in a system property,
/// so that all class loaders of the JVM share it; Testcontainers ends them with the JVM.
///
/// @param mails the mail sink, which is ours and stays a child process
record ContainerServers(LocalServers mails) implements Servers {
    private static final int KEYCLOAK_PORT = 8080;
    private static final String IMPORT = "/opt/keycloak/data/import/";

    static ContainerServers ofThisJvm() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new ServerException(
                    "infra=containers needs a Docker engine, and none answers: start one, or use -Dinfra=local");
        }
        return new ContainerServers(LocalServers.ofThisJvm());
    }

    @Override
    @SuppressWarnings("resource") // it lives as long as the JVM
    public PostgresAddress postgres() {
        var address = URI.create(once("postgres", () -> {
            var container = new PostgreSQLContainer<>("postgres:18").withUsername("postgres").withPassword("postgres");
            container.withCommand("postgres", "-c", "max_connections=200", "-c", "wal_level=logical").start();
            return "postgres://" + container.getHost() + ":"
                    + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT);
        }));
        return new PostgresAddress(address.getHost(), address.getPort(), "postgres", "postgres");
    }

    @Override
    @SuppressWarnings("resource") // it lives as long as the JVM
    public KafkaAddress kafka() {
        return new KafkaAddress(once("kafka", () -> {
            var container = new KafkaContainer("apache/kafka:4.3.1")
                    .withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
            container.start();
            return container.getBootstrapServers();
        }));
    }

    @Override
    @SuppressWarnings("resource") // it lives as long as the JVM
    public OidcAddress oidc() {
        var secrets = mails.installation().secrets();
        secrets.create();
        var pages = secrets.read(Secrets.PAGES_CLIENT);
        var notification = secrets.read(Secrets.NOTIFICATION_CLIENT);
        var intake = secrets.read(Secrets.INTAKE_CLIENT);
        var routing = secrets.read(Secrets.ROUTING_CLIENT);
        var address = once("keycloak", () -> {
            var realm = realmFiles();
            var container = new GenericContainer<>("quay.io/keycloak/keycloak:26.7.3")
                    .withEnv("JENJANG_PUBLIC_URL", "http://localhost:8080").withEnv("JENJANG_DEMO", "true")
                    .withEnv("JENJANG_PAGES_SECRET", pages).withEnv("JENJANG_NOTIFICATION_SECRET", notification)
                    .withEnv("JENJANG_INTAKE_SECRET", intake).withEnv("JENJANG_ROUTING_SECRET", routing)
                    .withCopyFileToContainer(MountableFile.forHostPath(realm), IMPORT)
                    .withCommand("start-dev", "--import-realm", "--http-relative-path=/auth")
                    .withExposedPorts(KEYCLOAK_PORT)
                    .waitingFor(Wait.forHttp("/auth/realms/jenjang").forPort(KEYCLOAK_PORT));
            container.start();
            return "http://" + container.getHost() + ":" + container.getMappedPort(KEYCLOAK_PORT);
        });
        return new OidcAddress(address, address, pages, notification, intake, routing);
    }

    @Override
    public MailAddress mail() {
        return mails.mail();
    }

    private Path realmFiles() {
        var folder = mails.installation().data().resolve("realm");
        new RealmFiles(mails.installation().root()).writeTo(folder);
        return folder;
    }

    private static String once(String name, Supplier<String> start) {
        synchronized (Runtime.getRuntime()) {
            var property = "jenjang.container." + name;
            if (System.getProperty(property) == null) {
                System.setProperty(property, start.get());
            }
            return System.getProperty(property);
        }
    }
}
