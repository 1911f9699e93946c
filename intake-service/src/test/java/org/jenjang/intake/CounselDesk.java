package org.jenjang.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * A small server that speaks as routing-service does, since that belongs to another module. It asks for the class of a road,
 * and knows who is competent in Kendari. About a report with {@value #SILENT} in its title it keeps silent.
 */
public class CounselDesk implements QuarkusTestResourceLifecycleManager {

    public static final String SILENT = "bungkam";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String QUESTION = """
            {"fact": "ROAD_CLASS", "text": "Jalan apa ini?", "answers": [
                {"code": "NATIONAL", "label": "Garis tengahnya kuning"}, {"code": "UNKNOWN", "label": "Tidak tahu"}]}
            """;
    private static final String OFFICE = """
            {"institution": "%s", "name": "%s", "tier": "DISTRICT", "confidence": 0.9, "rule": "jalan",
                "explanation": "Begitu aturannya (UU 38/2004).", "words": ["berlubang"]}
            """;
    private static final String SIMILAR = """
            {"ticket": "JJ-7K3Q-9D2M-X", "title": "Jalan rusak di depan pasar", "region": "74.71",
                "submittedAt": "2026-11-01T01:00:00Z", "holder": "Pemerintah Kota Kendari", "stage": "WITH_UNIT"}
            """;
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/routing/api/proposals", CounselDesk::answer);
        server.start();
        return Map.of(
                "jenjang.routing-url", "http://localhost:" + server.getAddress().getPort(),
                "jenjang.intake.counsel.patience", "5s",
                "quarkus.rest-client.routing.connect-timeout", "5000",
                "quarkus.rest-client.routing.read-timeout", "5000");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        JsonNode report = JSON.readTree(exchange.getRequestBody());
        if (report.path("title").asText().contains(SILENT)) {
            // The exchange stays open, and nobody speaks.
            return;
        }
        byte[] counsel = counsel(report).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, counsel.length);
        try (var out = exchange.getResponseBody()) {
            out.write(counsel);
        }
    }

    private static String counsel(JsonNode report) {
        boolean road = report.path("category").asText().equals("pupr.jalan");
        String asked = report.path("answers").path("ROAD_CLASS").asText();
        String office = asked.equals("NATIONAL")
                ? OFFICE.formatted("kl:kemenpu", "Kementerian Pekerjaan Umum")
                : OFFICE.formatted("pemda:74.71", "Pemerintah Kota Kendari");
        return """
                {"proposals": [%s], "sure": true, "categories": [], "question": %s, "similar": [%s]}
                """.formatted(office, road && asked.isEmpty() ? QUESTION : "null", road ? SIMILAR : "");
    }
}
