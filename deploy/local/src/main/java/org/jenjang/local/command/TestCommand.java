package org.jenjang.local.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jenjang.local.ProjectRoot;
import org.jenjang.local.artifact.Folders;
import org.jenjang.local.artifact.Maven;
import org.jenjang.local.process.Ports;
import org.jenjang.local.server.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Runs every check that CI runs, beside an installation that may be up: on free ports, with data of its own.
///
/// The servers are started once for all modules, each of which takes databases and topics of its own; the proxy is one
/// of them because people sign in at Keycloak's public address. `deploy/e2e`, the last, adds the services that the
/// modules before have packaged, and has Kafka guarded, which for the others is open.
@Command(name = "test", mixinStandardHelpOptions = true, description = "Run every check: all modules, then end to end.")
public final class TestCommand implements Callable<Integer> {

    @Parameters(paramLabel = "ARGUMENT", description = "Passed on to Maven, after --, such as -pl platform.")
    private List<String> arguments = List.of();

    @Override
    public Integer call() {
        var root = ProjectRoot.find();
        var data = root.resolve(".jenjang/test");
        var ports = Ports.free();
        var installation = new Installation(root, data, ports, "http://localhost:" + ports.proxy(),
                System.out::println);
        try (var _ = DataLock.take(data)) {
            // A run that was killed has left its servers; every run leaves its logs, for those who look why it failed.
            DownCommand.stop(installation);
            Folders.deleteContents(data);
            return run(installation);
        }
    }

    private int run(Installation installation) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> DownCommand.stop(installation)));
        Running.start(installation,
                List.of(installation.postgres(), installation.kafka(), installation.keycloak(), installation.mail(),
                        installation.proxy()));
        try {
            var maven = new ArrayList<>(List.of("verify", "--fail-at-end", "-Dinfra=external",
                    "-De2e.url=" + installation.publicUrl(), "-De2e.data=" + installation.data(), "-De2e.secure-kafka=true"));
            maven.addAll(arguments);
            return Maven.find(installation.root()).run(installation.root(), maven, environment(installation));
        } finally {
            DownCommand.stop(installation);
        }
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
}
