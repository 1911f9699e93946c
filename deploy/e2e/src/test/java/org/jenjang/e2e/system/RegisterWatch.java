package org.jenjang.e2e.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;

/// Waits until intake has heard of the institutions: right after the very first start of an installation the register is
/// still on its way to it. It asks with a report that is refused in any case, so that nothing is stored.
record RegisterWatch(URI site) {
    private static final String REFUSED =
            "{\"title\":\"x\",\"narrative\":\"x\",\"institution\":\"bumn:pln\"}";
    private static final Duration PAUSE = Duration.ofMillis(300);

    void awaitInstitutions(Duration patience) {
        var end = Instant.now().plus(patience);
        try (var client = HttpClient.newHttpClient()) {
            while (!knows(client)) {
                if (Instant.now().isAfter(end)) {
                    throw new IllegalStateException("intake has not heard of the institutions within " + patience);
                }
                Thread.sleep(PAUSE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private boolean knows(HttpClient client) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(site.resolve("/api/complaints"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(REFUSED))
                .build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() == 400 && !answer.body().contains("\"institution\"");
    }
}
