package org.jenjang.bench;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;

/** Files reports over HTTP, as many at once as asked. */
final class Door {

    private final HttpClient client;
    private final Installation installation;

    Door(Vertx vertx, Installation installation, int connections) {
        this.installation = installation;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setDefaultHost(installation.url().getHost())
                .setDefaultPort(installation.intakePort())
                .setMaxPoolSize(connections)
                .setKeepAlive(true));
    }

    /** Files one report; gives its id once it is stored, and fails on every other answer. */
    Future<String> file(String report) {
        return client.request(HttpMethod.POST, "/api/complaints")
                .compose(request -> request
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Idempotency-Key", Reports.newKey())
                        .send(report))
                .compose(response -> response.body().map(body -> {
                    if (response.statusCode() != 201) {
                        throw new IllegalStateException("status " + response.statusCode() + ": " + body);
                    }
                    return new JsonObject(body).getString("id");
                }));
    }
}
