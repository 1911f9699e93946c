package org.jenjang.routing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jenjang.local.Servers;

/** The way from the service to the real Keycloak's admin API; a test can shut it, as if Keycloak were away. */
public final class KeycloakGate implements QuarkusTestResourceLifecycleManager {

    private static final String SHUT = "jenjang.test.keycloak-gate-shut";

    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private ServerSocket gate;

    /** Keycloak is away from now on. */
    public static void shut() {
        System.setProperty(SHUT, "true");
    }

    /** Keycloak is back. */
    public static void open() {
        System.clearProperty(SHUT);
    }

    @Override
    public Map<String, String> start() {
        try {
            gate = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        URI keycloak = URI.create(Servers.fromEnvironment().oidc().address());
        Thread.ofVirtual().start(() -> serve(keycloak));
        // Each request knocks anew, so that it notices a shut gate.
        return Map.of("quarkus.rest-client.keycloak.url", "http://localhost:" + gate.getLocalPort(),
                "quarkus.rest-client.keycloak.keep-alive-enabled", "false");
    }

    @Override
    public void stop() {
        close(gate);
        open.forEach(KeycloakGate::close);
    }

    private void serve(URI keycloak) {
        try {
            while (!gate.isClosed()) {
                Socket caller = gate.accept();
                if (System.getProperty(SHUT) != null) {
                    close(caller);
                    continue;
                }
                Thread.ofVirtual().start(() -> lead(caller, keycloak));
            }
        } catch (IOException over) {
            close(gate);
        }
    }

    /** Whoever does not get through knocks again; the gate stays open for the others. */
    private void lead(Socket caller, URI keycloak) {
        try {
            Socket server = new Socket(keycloak.getHost(), keycloak.getPort());
            open.add(caller);
            open.add(server);
            Thread.ofVirtual().start(() -> copy(caller, server));
            Thread.ofVirtual().start(() -> copy(server, caller));
        } catch (IOException away) {
            close(caller);
        }
    }

    private void copy(Socket from, Socket to) {
        try (from; to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException over) {
            open.remove(from);
        }
    }

    private static void close(AutoCloseable something) {
        try {
            something.close();
        } catch (Exception already) {
            throw new IllegalStateException(already);
        }
    }
}
