package org.jenjang.intake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.jenjang.local.Servers;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.testkit.TokenCheck;

/**
 * A small server that speaks as response-service does, since that belongs to another module. It lets in only a token that
 * the real Keycloak has signed for a reader of answers. A test puts what it is to say about a complaint, or that it is to
 * fail ({@value #BROKEN}) or to keep silent ({@value #SILENT}).
 */
public class AnswerDesk implements QuarkusTestResourceLifecycleManager {

    public static final String BROKEN = "broken";
    public static final String SILENT = "silent";
    private static final String PATH = "/response/api/answers/";

    private final Map<String, String> said = new ConcurrentHashMap<>();
    private HttpServer server;
    private TokenCheck tokens;

    @Override
    public Map<String, String> start() {
        tokens = new TokenCheck(Servers.fromEnvironment().oidc());
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(PATH, this::answer);
        server.start();
        return Map.of(
                "jenjang.response-url", "http://localhost:" + server.getAddress().getPort(),
                // A busy machine may take seconds for what else takes milliseconds.
                "jenjang.intake.answers.patience", "5s",
                "quarkus.rest-client.response.connect-timeout", "5000",
                "quarkus.rest-client.response.read-timeout", "5000");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String complaint = exchange.getRequestURI().getPath().substring(PATH.length());
        if (exchange.getRequestMethod().equals("PUT")) {
            said.put(complaint, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            send(exchange, 200, "{}");
        } else if (!tokens.grants(exchange.getRequestHeaders().getFirst("Authorization"), Role.ANSWER_READER)) {
            send(exchange, 401, "{}");
        } else {
            say(exchange, said.get(complaint));
        }
    }

    private static void say(HttpExchange exchange, String text) throws IOException {
        switch (text) {
            case null -> send(exchange, 404, "{}");
            case BROKEN -> send(exchange, 500, "{}");
            // The exchange stays open, and nobody speaks.
            case SILENT -> {}
            default -> send(exchange, 200, text);
        }
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
