package org.jenjang.intake.submission.adapter.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jenjang.intake.IntakeDatabase;
import org.jenjang.intake.Reports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FrontDoorIT {

    @TestHTTPResource("/api/complaints")
    URI door;

    @Inject
    IntakeDatabase database;

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void a_thousand_at_once_get_a_thousand_tickets_and_all_are_stored() {
        long before = database.count("complaint");

        List<HttpResponse<String>> answers = post(1_000, i -> Reports.with("place", "Tempat " + i));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
        Set<String> tickets = answers.stream()
                .map(answer -> new JsonObject(answer.body()).getString("ticket"))
                .collect(Collectors.toSet());
        assertThat(tickets).hasSize(1_000);
        assertThat(database.count("complaint")).isEqualTo(before + 1_000);
        assertThat(database.count(
                        "complaint c join vault_report v on v.complaint = c.id join outbox o on o.aggregateid ="
                                + " c.id::text where c.place like 'Tempat %'"))
                .isEqualTo(1_000);
    }

    @Test
    void one_that_cannot_be_stored_harms_no_other() {
        database.run("alter table complaint add constraint bad_row check (place <> 'baris buruk') not valid");
        try {
            List<HttpResponse<String>> answers =
                    post(200, i -> Reports.with("place", i % 50 == 7 ? "baris buruk" : "baris baik"));

            assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                    .hasSize(196);
            assertThat(answers.stream().filter(answer -> answer.statusCode() == 500))
                    .hasSize(4)
                    .allSatisfy(answer -> assertThat(answer.body()).doesNotContain("ticket"));
        } finally {
            database.run("alter table complaint drop constraint bad_row");
        }
    }

    @Test
    void a_key_that_arrives_fifty_times_at_once_files_one_report() {
        String key = "kunci-" + System.nanoTime();

        List<HttpResponse<String>> answers = post(50, _ -> Reports.with("place", key), "Idempotency-Key", key);

        assertThat(answers.stream().map(HttpResponse::body).collect(Collectors.toSet()))
                .hasSize(1);
        assertThat(database.count("complaint where place = '" + key + "'")).isEqualTo(1);
    }

    @Test
    void clients_that_hang_up_cost_nothing() throws IOException {
        for (int i = 0; i < 1_000; i++) {
            hangUp(new JsonObject(Reports.with("place", "Tergantung " + i)).encode());
        }

        List<HttpResponse<String>> answers = post(200, i -> Reports.with("place", "Sesudah " + i));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
    }

    private void hangUp(String body) throws IOException {
        try (Socket socket = new Socket(door.getHost(), door.getPort())) {
            String head = "POST /api/complaints HTTP/1.1\r\n"
                    + "Host: localhost\r\n"
                    + "Content-Type: application/json\r\n"
                    + "Content-Length: "
                    + body.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n";
            socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            socket.setSoLinger(true, 0);
        }
    }

    private List<HttpResponse<String>> post(int count, IntFunction<Map<String, Object>> report, String... headers) {
        List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, count)
                .mapToObj(
                        i -> client.sendAsync(request(report.apply(i), headers), HttpResponse.BodyHandlers.ofString()))
                .toList();
        return sent.stream().map(CompletableFuture::join).toList();
    }

    private HttpRequest request(Map<String, Object> report, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(door)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(new JsonObject(report).encode()));
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }
}
