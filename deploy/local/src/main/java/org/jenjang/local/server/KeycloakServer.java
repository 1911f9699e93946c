package org.jenjang.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jenjang.local.Http;
import org.jenjang.local.OidcAddress;
import org.jenjang.local.Secrets;
import org.jenjang.local.ServerException;
import org.jenjang.local.artifact.Folders;
import org.jenjang.local.artifact.KeycloakBuild;
import org.jenjang.local.realm.RealmFiles;

/// Keycloak 26 with the realm `jenjang`, its data in a database file of its own.
public record KeycloakServer(Installation installation) implements Server {

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public int port() {
        return installation.ports().keycloak();
    }

    /// Where services and tests find it, and the secrets of its clients.
    public OidcAddress address() {
        return new OidcAddress("http://localhost:" + port(), installation.publicUrl(),
                installation.secrets().read(Secrets.PAGES_CLIENT),
                installation.secrets().read(Secrets.NOTIFICATION_CLIENT),
                installation.secrets().read(Secrets.INTAKE_CLIENT),
                installation.secrets().read(Secrets.ROUTING_CLIENT));
    }

    @Override
    public void prepare() {
        var program = installation.programs().keycloak();
        try {
            if (Files.notExists(imported())) {
                // What a first start that was cut off has left behind is half a realm.
                Folders.delete(home().resolve("data"));
                new RealmFiles(installation.root()).writeTo(home().resolve("data/import"));
            }
            Files.createDirectories(home());
            for (var part : List.of("lib", "conf", "providers", "themes")) {
                link(home().resolve(part), program.resolve(part));
            }
        } catch (IOException e) {
            throw new ServerException("Keycloak's folder cannot be made: " + e.getMessage(), e);
        }
    }

    @Override
    public List<String> command() {
        var command = new ArrayList<>(KeycloakBuild.java(installation.programs().keycloak(), home(), true));
        command.addAll(List.of("start", "--optimized", "--http-enabled=true", "--http-host=127.0.0.1",
                "--http-port=" + port(), "--hostname=" + installation.publicUrl() + "/auth",
                "--hostname-backchannel-dynamic=true",
                "--proxy-headers=xforwarded", "--cache=local", "--import-realm"));
        return command;
    }

    @Override
    public Map<String, String> environment() {
        var secrets = installation.secrets();
        return Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.read(Secrets.KEYCLOAK_ADMIN),
                // The realm file names these.
                "JENJANG_PUBLIC_URL", installation.publicUrl(),
                "JENJANG_PAGES_SECRET", secrets.read(Secrets.PAGES_CLIENT),
                "JENJANG_NOTIFICATION_SECRET", secrets.read(Secrets.NOTIFICATION_CLIENT),
                "JENJANG_INTAKE_SECRET", secrets.read(Secrets.INTAKE_CLIENT),
                "JENJANG_ROUTING_SECRET", secrets.read(Secrets.ROUTING_CLIENT),
                "JENJANG_SMTP_HOST", "localhost",
                "JENJANG_SMTP_PORT", String.valueOf(installation.ports().smtp()),
                "JENJANG_DEMO", "true");
    }

    @Override
    public boolean ready() {
        return Http.answers(address().realmUrl() + "/.well-known/openid-configuration");
    }

    /// Notes that the realm is there, so that later starts leave it alone.
    @Override
    public void furnish() {
        try {
            Files.writeString(imported(), "");
        } catch (IOException e) {
            throw new ServerException(imported() + " cannot be written", e);
        }
    }

    private Path home() {
        return installation.data().resolve("keycloak");
    }

    private Path imported() {
        return home().resolve("imported");
    }

    private static void link(Path link, Path target) throws IOException {
        if (!Files.isSymbolicLink(link) || !Files.readSymbolicLink(link).equals(target)) {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, target);
        }
    }
}
