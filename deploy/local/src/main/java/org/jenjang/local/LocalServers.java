package org.jenjang.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jenjang.local.process.Guard;
import org.jenjang.local.process.Ports;
import org.jenjang.local.server.Installation;
import org.jenjang.local.server.Server;
import org.jenjang.local.server.Startup;

/// Servers as child processes of this JVM, in a temporary folder on free ports. All class loaders of the JVM share
/// them: where they are is noted in system properties, that they run is seen from their pid files.
record LocalServers(Installation installation) implements Servers {
    private static final String DATA = "jenjang.local.data";
    private static final String BASE = "jenjang.local.base";

    static LocalServers ofThisJvm() {
        // The one object that all class loaders see the same.
        synchronized (Runtime.getRuntime()) {
            if (System.getProperty(DATA) == null) {
                var data = temporaryFolder();
                Guard.over(data);
                System.setProperty(BASE, String.valueOf(Ports.free().base()));
                System.setProperty(DATA, data.toString());
            }
            var ports = new Ports(Integer.getInteger(BASE));
            return new LocalServers(new Installation(ProjectRoot.find(), Path.of(System.getProperty(DATA)), ports,
                    "http://localhost:" + ports.keycloak(), System.err::println));
        }
    }

    @Override
    public PostgresAddress postgres() {
        start(installation.postgres());
        return installation.postgres().address();
    }

    @Override
    public KafkaAddress kafka() {
        start(installation.kafka());
        return installation.kafka().address();
    }

    @Override
    public OidcAddress oidc() {
        start(installation.keycloak());
        return installation.keycloak().address();
    }

    @Override
    public MailAddress mail() {
        start(installation.mail());
        return installation.mail().address();
    }

    private void start(Server server) {
        synchronized (Runtime.getRuntime()) {
            new Startup(installation, line -> System.err.println("[servers] " + line)).start(List.of(server));
        }
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("jenjang-");
        } catch (IOException e) {
            throw new ServerException("no temporary folder can be made: " + e.getMessage(), e);
        }
    }
}
