package org.jenjang.platform.testkit;

import static io.restassured.RestAssured.given;

import com.sun.net.httpserver.HttpExchange;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jenjang.local.Servers;
import org.jspecify.annotations.Nullable;

/**
 * A stand-in that says about a complaint what a test has told it to say, or fails ({@value #BROKEN}), or keeps silent
 * ({@value #SILENT}), and counts how often it was asked. It lets in only a token that the real Keycloak has signed for a role.
 * Tests speak with it by HTTP, since they and their resources may live in different class loaders.
 */
public final class ToldDesk {

    public static final String BROKEN = "broken";
    public static final String SILENT = "silent";
    private static final String COUNT = "/count";

    private final Map<String, String> said = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final TokenCheck tokens = new TokenCheck(Servers.fromEnvironment().oidc());
    private final String role;
    private final StandIn server;

    /**
     * Opens the desk.
     *
     * @param path below which one asks about complaints
     * @param role whoever has it may ask
     */
    public ToldDesk(String path, String role) {
        this.role = role;
        this.server = new StandIn(path, this::answer);
    }

    /**
     * From now on the desk says this when it is asked so.
     *
     * @param setting that tells the service under test where the desk is
     */
    public static void tell(String setting, String question, String text) {
        at(setting).body(text).put(question).then().statusCode(200);
    }

    /** How often the desk was asked so. */
    public static int asked(String setting, String question) {
        return Integer.parseInt(at(setting).get(question + COUNT).asString());
    }

    /** Where the desk is. */
    public String address() {
        return server.address();
    }

    /** Hangs up on everybody. */
    public void close() {
        server.stop();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String question = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("PUT")) {
            said.put(question, StandIn.body(exchange));
            StandIn.send(exchange, 200, "{}");
        } else if (question.endsWith(COUNT)) {
            String counted = question.substring(0, question.length() - COUNT.length());
            StandIn.send(exchange, 200, String.valueOf(asked.getOrDefault(counted, new AtomicInteger())));
        } else if (!tokens.grants(exchange.getRequestHeaders().getFirst("Authorization"), role)) {
            StandIn.send(exchange, 401, "{}");
        } else {
            asked.computeIfAbsent(question, _ -> new AtomicInteger()).incrementAndGet();
            say(exchange, said.get(question));
        }
    }

    private static void say(HttpExchange exchange, @Nullable String text) throws IOException {
        switch (text) {
            case null -> StandIn.send(exchange, 404, "{}");
            case BROKEN -> StandIn.send(exchange, 500, "{}");
            // The exchange stays open, and nobody speaks.
            case SILENT -> {}
            default -> StandIn.send(exchange, 200, text);
        }
    }

    private static RequestSpecification at(String setting) {
        String address = ConfigProvider.getConfig().getValue(setting, String.class);
        return given().baseUri(address).port(URI.create(address).getPort()).basePath("");
    }
}
