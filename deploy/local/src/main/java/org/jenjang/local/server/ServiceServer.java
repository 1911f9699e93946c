package org.jenjang.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jenjang.local.Http;
import org.jenjang.local.Secrets;
import org.jenjang.local.ServerException;
import org.jenjang.local.artifact.Digest;
import org.jenjang.local.artifact.Folders;
import org.jenjang.local.process.Niceness;
import org.jenjang.local.process.Programs;

/// One of the five services, as its module has packaged it.
public record ServiceServer(Installation installation, Service service) implements Server {

    @Override
    public String name() {
        return service.module();
    }

    @Override
    public int port() {
        return installation.ports().service(service.ordinal());
    }

    /// Keycloak is not among them: a service starts and takes reports without it.
    @Override
    public Set<String> needs() {
        return Set.of("postgres", "kafka");
    }

    /// Gives the service a copy of its program, so that a build does not pull it away from under a running JVM.
    @Override
    public void prepare() {
        if (Files.notExists(copy())) {
            Folders.deleteSiblings(copy());
            Folders.copyByLinks(packaged(), copy());
        }
    }

    @Override
    public List<String> command() {
        var command = new ArrayList<>(List.of(Programs.java(), "-Xmx256m", "-XX:+UseSerialGC"));
        if (service.niceness() == Niceness.LAST) {
            // Compiles little and soon: nobody waits for it, and the others need the processor.
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(List.of("--add-opens", "java.base/java.lang=ALL-UNNAMED", "--enable-native-access=ALL-UNNAMED",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-jar", copy().resolve("quarkus-run.jar").toString()));
        return service.niceness().before(command);
    }

    @Override
    public Map<String, String> environment() {
        var secrets = installation.secrets();
        var ports = installation.ports();
        var environment = new LinkedHashMap<String, String>();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port()));
        environment.put("JENJANG_POSTGRES_ADDRESS", "localhost:" + ports.postgres());
        environment.put("JENJANG_KAFKA_ADDRESS", "localhost:" + ports.kafka());
        environment.put("JENJANG_OIDC_ADDRESS", "http://localhost:" + ports.keycloak());
        environment.put("JENJANG_SMTP_HOST", "localhost");
        environment.put("JENJANG_SMTP_PORT", String.valueOf(ports.smtp()));
        environment.put("JENJANG_PUBLIC_URL", installation.publicUrl());
        environment.put("JENJANG_INTAKE_URL", "http://localhost:" + ports.service(Service.INTAKE.ordinal()));
        environment.put("JENJANG_ROUTING_URL", "http://localhost:" + ports.service(Service.ROUTING.ordinal()));
        environment.put("JENJANG_RESPONSE_URL", "http://localhost:" + ports.service(Service.RESPONSE.ordinal()));
        environment.put("JENJANG_SECRETS_DIRECTORY", secrets.folder().toString());
        environment.put("JENJANG_PAGES_SECRET", secrets.read(Secrets.PAGES_CLIENT));
        environment.put("JENJANG_NOTIFICATION_SECRET", secrets.read(Secrets.NOTIFICATION_CLIENT));
        environment.put("JENJANG_INTAKE_SECRET", secrets.read(Secrets.INTAKE_CLIENT));
        environment.put("JENJANG_ROUTING_SECRET", secrets.read(Secrets.ROUTING_CLIENT));
        // The same in every mode, so that a change of speed restarts nothing; without that file time is real.
        environment.put("JENJANG_TRAINING_CLOCK_FILE", installation.trainingClock().file().toString());
        if (installation.kafkaAccess().isGuarded()) {
            // KAFKA_SECURITY_PROTOCOL and so on: Quarkus hands them to every client.
            installation.kafkaAccess().login(service.module()).settings()
                    .forEach((name, value) -> environment.put("KAFKA_" + name.toUpperCase(Locale.ROOT).replace('.', '_'), value));
        }
        return environment;
    }

    /// Of the service's code, the shared modules' and the list of libraries. What Quarkus generates from them differs
    /// from build to build and is left out, so that a build without a change restarts nothing.
    @Override
    public String version() {
        var folder = packaged();
        try (var app = Files.list(folder.resolve("app")); var libraries = Files.list(folder.resolve("lib/main"))) {
            var ours = libraries.filter(jar -> jar.getFileName().toString().startsWith("org.jenjang."));
            var list = Stream.of(folder.resolve("quarkus-app-dependencies.txt"));
            return Digest.of(Stream.of(app, ours, list).flatMap(files -> files).sorted().toList());
        } catch (IOException e) {
            throw new ServerException(service.module() + " cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public boolean ready() {
        var path = service.path().equals("/") ? "" : service.path();
        return Http.answers("http://localhost:" + port() + path + "/q/health/ready");
    }

    private Path copy() {
        return installation.data().resolve("programs").resolve(service.module()).resolve(version());
    }

    private Path packaged() {
        var folder = installation.root().resolve(service.module()).resolve("target/quarkus-app");
        if (Files.notExists(folder.resolve("quarkus-run.jar"))) {
            throw new ServerException(service.module() + " is not built: leave out --only, or run mvn package");
        }
        return folder;
    }
}
