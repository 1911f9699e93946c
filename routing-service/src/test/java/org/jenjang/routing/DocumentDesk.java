package org.jenjang.routing;

import static io.restassured.RestAssured.given;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jenjang.local.Servers;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.testkit.TokenCheck;

/**
 * A small server that speaks as intake-service does about texts, since that belongs to another module. It lets in only a token
 * that the real Keycloak has signed for the admin of an institution, so the service's own account would get nothing. A test puts
 * what it is to say about a complaint, or that it is to fail ({@value #BROKEN}) or to keep silent ({@value #SILENT}), and asks
 * how often it was asked.
 */
public final class DocumentDesk implements QuarkusTestResourceLifecycleManager {

    public static final String BROKEN = "broken";
    public static final String SILENT = "silent";
    private static final String PATH = "/api/documents/";
    private static final String END = "/wording";
    private static final String COUNT = "/count";

    private final Map<String, String> said = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private HttpServer server;
    private TokenCheck tokens;

    /** From now on it says this about a complaint. */
    public static void says(String complaint, String text) {
        given().baseUri(address()).port(port()).basePath("").body(text).put(PATH + complaint + END).then().statusCode(200);
    }

    /** How often it was asked about a complaint. */
    public static int asked(String complaint) {
        return Integer.parseInt(given().baseUri(address()).port(port()).basePath("").get(PATH + complaint + COUNT).asString());
    }

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
                "jenjang.intake-url", "http://localhost:" + server.getAddress().getPort(),
                // A busy machine may take seconds for what else takes milliseconds.
                "jenjang.routing.wording.patience", "5s",
                "quarkus.rest-client.intake.connect-timeout", "5000",
                "quarkus.rest-client.intake.read-timeout", "5000");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(PATH.length());
        String complaint = path.substring(0, path.indexOf('/'));
        if (exchange.getRequestMethod().equals("PUT")) {
            said.put(complaint, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            send(exchange, 200, "{}");
        } else if (path.endsWith(COUNT)) {
            send(exchange, 200, String.valueOf(asked.getOrDefault(complaint, new AtomicInteger())));
        } else if (!tokens.grants(exchange.getRequestHeaders().getFirst("Authorization"), Role.INSTITUTION_ADMIN)) {
            send(exchange, 401, "{}");
        } else {
            asked.computeIfAbsent(complaint, _ -> new AtomicInteger()).incrementAndGet();
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

    private static String address() {
        return ConfigProvider.getConfig().getValue("jenjang.intake-url", String.class);
    }

    private static int port() {
        return URI.create(address()).getPort();
    }
}
