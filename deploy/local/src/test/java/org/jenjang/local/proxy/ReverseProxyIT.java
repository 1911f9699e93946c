package org.jenjang.local.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jenjang.local.process.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReverseProxyIT {
    private final Vertx vertx = Vertx.vertx();
    private final Ports ports = Ports.free();
    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeEach
    void proxy() {
        var routes = Routes.parse(Stream.of("/=" + ports.service(0), "/routing=" + ports.service(1)));
        vertx.deployVerticle(new ReverseProxy(ports.proxy(), routes)).toCompletionStage().toCompletableFuture().join();
    }

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void a_request_reaches_the_server_of_its_path_with_whence_it_came() throws Exception {
        backend(ports.service(1), server -> server.requestHandler(request -> request.bodyHandler(body ->
                request.response().end(request.uri() + " " + request.getHeader("X-Forwarded-Host") + " "
                        + request.getHeader("X-Forwarded-For") + " " + body))));
        var answer = client.send(request("/routing/api?x=1").header("X-Forwarded-For", "6.6.6.6")
                .POST(HttpRequest.BodyPublishers.ofString("isi")).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body()).isEqualTo("/routing/api?x=1 localhost:" + ports.proxy() + " 127.0.0.1 isi");
    }

    @Test
    void the_cookies_of_several_sessions_are_passed_on() throws Exception {
        backend(ports.service(1), server -> server.requestHandler(request ->
                request.response().end(String.valueOf(request.getHeader("Cookie").length()))));
        var answer = client.send(request("/routing/").header("Cookie", "session=" + "x".repeat(16_000)).GET().build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("16008");
    }

    @Test
    void a_body_of_unknown_length_is_passed_on_whole() throws Exception {
        backend(ports.service(0), server -> server.requestHandler(request -> request.bodyHandler(body ->
                request.response().end(String.valueOf(body.length())))));
        var body = HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[3_000_000]));
        var answer = client.send(request("/upload").POST(body).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.body()).isEqualTo("3000000");
    }

    @Test
    void a_server_that_is_down_gives_an_honest_503_also_to_a_post() throws Exception {
        var program = client.send(request("/api/complaints").header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofString("x".repeat(100_000))).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(program.statusCode()).isEqualTo(503);
        assertThat(program.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(program.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(program.body()).contains("This service is not available now");
        var person = client.send(request("/").header("Accept", "text/html").GET().build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(person.statusCode()).isEqualTo(503);
        assertThat(person.body()).contains("<html lang=\"id\">").contains("Layanan sedang tidak tersedia");
    }

    @Test
    void a_server_that_dies_before_it_has_answered_gives_the_same_503() throws Exception {
        backend(ports.service(0), server -> server.requestHandler(request -> request.connection().close()));
        var person = client.send(request("/").header("Accept", "text/html").GET().build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(person.statusCode()).isEqualTo(503);
        assertThat(person.headers().firstValue("Refresh")).hasValue("5");
        assertThat(person.body()).contains("Layanan sedang tidak tersedia");
        var program = client.send(request("/api/complaints")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[3_000_000])).build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(program.statusCode()).isEqualTo(503);
        assertThat(program.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(program.headers().firstValue("Refresh")).isEmpty();
    }

    @Test
    void an_answer_that_breaks_off_is_not_taken_for_a_whole_one() {
        backend(ports.service(0), server -> server.requestHandler(request -> request.response().setChunked(true)
                .write("the first half").onSuccess(_ -> request.connection().close())));
        assertThatThrownBy(() -> client.send(request("/").GET().build(), HttpResponse.BodyHandlers.ofString()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void live_updates_are_passed_on_while_the_answer_is_still_open() throws Exception {
        backend(ports.service(0), server -> server.requestHandler(request -> request.response().setChunked(true)
                .putHeader("Content-Type", "text/event-stream").write("data: satu\n\n")));
        var answer = client.send(request("/").GET().build(), HttpResponse.BodyHandlers.ofLines());
        assertThat(answer.body().findFirst()).hasValue("data: satu");
    }

    private void backend(int port, Consumer<HttpServer> handler) {
        var server = vertx.createHttpServer(new HttpServerOptions().setMaxHeaderSize(32 * 1024));
        handler.accept(server);
        server.listen(port, "127.0.0.1").toCompletionStage().toCompletableFuture().join();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + ports.proxy() + path))
                .timeout(Duration.ofMinutes(1));
    }
}
