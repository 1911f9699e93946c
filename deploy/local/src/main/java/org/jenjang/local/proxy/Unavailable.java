package org.jenjang.local.proxy;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.Objects;
import org.jenjang.local.text.Page;
import org.jenjang.local.text.Texts;

/// The answer when the server behind a path is down, or dies before it has answered: an honest 503, as a page for people
/// and as a problem (RFC 9457) for programs.
final class Unavailable implements ProxyInterceptor {
    private static final String RETRY_SECONDS = "5";

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        return context.sendRequest().recover(_ -> Future.succeededFuture(answer(context.request().release())));
    }

    private static ProxyResponse answer(ProxyRequest request) {
        var asked = request.proxiedRequest();
        var texts = Texts.of(asked);
        var page = Objects.requireNonNullElse(asked.getHeader("Accept"), "").contains("text/html");
        var response = request.response().setStatusCode(503)
                .putHeader("Retry-After", RETRY_SECONDS)
                .putHeader("Content-Security-Policy", Page.POLICY)
                .putHeader("Cache-Control", "no-store")
                .putHeader("Content-Type", page ? "text/html; charset=utf-8" : "application/problem+json")
                .setBody(Body.body(Buffer.buffer(page ? page(texts) : problem(texts))));
        // A browser comes back by itself; never to a form just sent, whose text it would leave behind.
        return asked.method() == HttpMethod.GET ? response.putHeader("Refresh", RETRY_SECONDS) : response;
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
