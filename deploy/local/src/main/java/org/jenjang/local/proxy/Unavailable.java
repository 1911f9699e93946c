package org.jenjang.local.proxy;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Objects;
import org.jenjang.local.text.Page;
import org.jenjang.local.text.Texts;

/// The answer when the server behind a path is down: a page for people, a problem (RFC 9457) for programs.
final class Unavailable {
    private static final String RETRY_SECONDS = "5";

    private Unavailable() {}

    static void answer(HttpServerRequest request) {
        var texts = Texts.of(request);
        if (request.method() == HttpMethod.GET) {
            // A browser comes back by itself; never to a form just sent, whose text it would leave behind.
            request.response().putHeader("Refresh", RETRY_SECONDS);
        }
        var page = Objects.requireNonNullElse(request.getHeader("Accept"), "").contains("text/html");
        request.response().setStatusCode(503)
                .putHeader("Retry-After", RETRY_SECONDS)
                .putHeader("Content-Security-Policy", Page.POLICY)
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Type", page ? "text/html; charset=utf-8" : "application/problem+json")
                .end(page ? page(texts) : problem(texts));
    }

    private static String problem(Texts texts) {
        return new JsonObject()
                .put("type", "urn:jenjang:problem:unavailable").put("status", 503)
                .put("title", texts.get("unavailable.title")).put("detail", texts.get("unavailable.detail"))
                .encode();
    }

    private static String page(Texts texts) {
        return Page.html(texts, texts.get("unavailable.title"), "<p>" + texts.get("unavailable.detail") + "</p>");
    }
}
