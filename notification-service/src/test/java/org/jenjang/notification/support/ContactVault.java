package org.jenjang.notification.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jenjang.local.Servers;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.testkit.TokenCheck;

/**
 * A small server that speaks as intake's vault does, since intake itself belongs to another module. It lets in only a
 * token that the real Keycloak has signed for a reader of contacts. What it knows follows from the complaint's id:
 * {@code en-…} reads English, {@code silent-…} has left no address, {@code nobody-…} is not known.
 */
public class ContactVault implements QuarkusTestResourceLifecycleManager {

    private static final String PATH = "/api/vault/contacts/";

    private HttpServer server;
    private TokenCheck tokens;

    /** The address that the reporter of a complaint has left. */
    public static String addressOf(String complaint) {
        return complaint + "@warga.example";
    }

    @Override
    public Map<String, String> start() {
        tokens = new TokenCheck(Servers.fromEnvironment().oidc());
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        server.createContext(PATH, this::answer);
        server.start();
        return Map.of("jenjang.intake-url", "http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String complaint = exchange.getRequestURI().getPath().substring(PATH.length());
        if (!tokens.grants(exchange.getRequestHeaders().getFirst("Authorization"), Role.CONTACT_READER)) {
            send(exchange, 401, "{}");
            return;
        }
        switch (complaint.split("-")[0]) {
            case "nobody" -> send(exchange, 404, "{}");
            case "silent" -> send(exchange, 200, "{\"language\":\"id\"}");
            case "en" -> send(exchange, 200, contact("en", complaint));
            default -> send(exchange, 200, contact("id", complaint));
        }
    }

    private static String contact(String language, String complaint) {
        return "{\"language\":\"%s\",\"email\":\"%s\",\"phone\":\"081234567890\"}".formatted(language, addressOf(complaint));
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
