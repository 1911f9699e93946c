package org.jenjang.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.util.Map;
import org.jenjang.platform.testkit.StandIn;

/**
 * Stands in for routing-service. It asks for the class of a road, and knows who is competent in Kendari. About a report with {@value #SILENT} in its title it keeps silent.
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
    private StandIn server;

    @Override
    public Map<String, String> start() {
        server = new StandIn("/routing/api/proposals", CounselDesk::answer);
        return Map.of(
                "jenjang.routing-url", server.address(),
                "jenjang.intake.counsel.patience", "5s",
                "quarkus.rest-client.routing.connect-timeout", "5000",
                "quarkus.rest-client.routing.read-timeout", "5000");
    }

    @Override
    public void stop() {
        server.stop();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        JsonNode report = JSON.readTree(exchange.getRequestBody());
        if (report.path("title").asText().contains(SILENT)) {
            // The exchange stays open, and nobody speaks.
            return;
        }
        StandIn.send(exchange, 200, counsel(report));
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
