package org.jenjang.local.proxy;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.Objects;
import org.jenjang.local.text.Texts;

/// The answer when the server behind a path is down: a page for people, a problem (RFC 9457) for programs.
final class Unavailable {
    private static final String RETRY_SECONDS = "5";

    private Unavailable() {}

    static void answer(HttpServerRequest request) {
        var texts = Texts.of(request);
        var page = Objects.requireNonNullElse(request.getHeader("Accept"), "").contains("text/html");
        request.response().setStatusCode(503)
                .putHeader("Retry-After", RETRY_SECONDS)
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
        return """
                <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>%s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="refresh" content="%s"><style>
                body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:4rem auto;padding:0 1rem;color:#14212b;background:#fff}
                h1{color:#0b4f6c}</style></head><body><h1>%s</h1><p>%s</p></body></html>
                """.formatted(texts.language(), texts.get("unavailable.title"), RETRY_SECONDS,
                texts.get("unavailable.title"), texts.get("unavailable.detail"));
    }
}
