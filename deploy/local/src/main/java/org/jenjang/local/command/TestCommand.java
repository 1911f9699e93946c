package org.jenjang.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jenjang.local.ProjectRoot;
import org.jenjang.local.ServerException;
import org.jenjang.local.artifact.Folders;
import org.jenjang.local.artifact.Maven;
import org.jenjang.local.process.Ports;
import org.jenjang.local.server.Installation;
import org.jenjang.local.server.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Runs every check that CI runs, beside an installation that may be up: on free ports, with data of its own.
///
/// First the modules, against servers started once for all of them; then, on a fresh installation with all services, the
/// end-to-end tests.
@Command(name = "test", mixinStandardHelpOptions = true, description = "Run every check: all modules, then end to end.")
public final class TestCommand implements Callable<Integer> {
    private static final List<String> NEED_ALL_SERVICES = List.of("deploy/e2e", "deploy/bench");

    @Parameters(paramLabel = "ARGUMENT", description = "Passed on to Maven, after --, such as -pl platform.")
    private List<String> arguments = List.of();

    @Override
    public Integer call() {
        var root = ProjectRoot.find();
        var modules = modules(root);
        var withoutServices = modules.stream().filter(NEED_ALL_SERVICES::contains).map(module -> "!" + module).toList();
        var failed = run(root, false, withoutServices.isEmpty() ? List.of() : List.of("-pl", String.join(",", withoutServices)));
        if (failed == 0 && modules.contains("deploy/e2e")) {
            return run(root, true, List.of("-pl", "deploy/e2e"));
        }
        return failed;
    }

    private int run(Path root, boolean services, List<String> selection) {
        var data = root.resolve(".jenjang/test");
        Folders.delete(data);
        var ports = Ports.free();
        var installation = new Installation(root, data, ports, "http://localhost:" + ports.proxy(), System.out::println);
        try (var _ = DataLock.take(data)) {
            var stop = new Thread(() -> DownCommand.stop(installation));
            Runtime.getRuntime().addShutdownHook(stop);
            Running.start(installation, servers(installation, services));
            var maven = new ArrayList<>(List.of("verify", "-Dinfra=external"));
            maven.addAll(selection);
            maven.addAll(arguments);
            return Maven.find(root).run(root, maven, environment(installation));
        } finally {
            DownCommand.stop(installation);
        }
    }

    private static List<Server> servers(Installation installation, boolean services) {
        return services ? installation.servers()
                : List.of(installation.postgres(), installation.kafka(), installation.keycloak(), installation.mail());
    }

    private static Map<String, String> environment(Installation installation) {
        var environment = new LinkedHashMap<String, String>();
        var postgres = installation.postgres().address();
        environment.put("JENJANG_POSTGRES_ADDRESS", postgres.address());
        environment.put("JENJANG_POSTGRES_USER", postgres.user());
        environment.put("JENJANG_POSTGRES_PASSWORD", postgres.password());
        environment.put("JENJANG_KAFKA_ADDRESS", installation.kafka().address().address());
        environment.put("JENJANG_OIDC_ADDRESS", installation.keycloak().address().address());
        environment.put("JENJANG_SMTP_HOST", installation.mail().address().host());
        environment.put("JENJANG_SMTP_PORT", String.valueOf(installation.mail().address().port()));
        environment.put("JENJANG_MAIL_URL", installation.mail().address().web().toString());
        environment.put("JENJANG_PUBLIC_URL", installation.publicUrl());
        environment.put("JENJANG_SECRETS_DIRECTORY", installation.secrets().folder().toString());
        return environment;
    }

    private static List<String> modules(Path root) {
        try (var lines = Files.lines(root.resolve("pom.xml"))) {
            return lines.map(String::strip)
                    .filter(line -> line.startsWith("<module>"))
                    .map(line -> line.replaceAll("</?module>", ""))
                    .toList();
        } catch (IOException e) {
            throw new ServerException("pom.xml cannot be read", e);
        }
    }
}
