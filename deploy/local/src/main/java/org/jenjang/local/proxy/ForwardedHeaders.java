package org.jenjang.local.proxy;

import io.vertx.core.Future;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;

/// Tells the server behind who asks and by which address. What a client claims in these headers is overwritten.
final class ForwardedHeaders implements ProxyInterceptor {

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request().proxiedRequest();
        var headers = context.request().headers();
        headers.remove("Forwarded");
        headers.remove("X-Forwarded-Prefix");
        headers.set("X-Forwarded-For", request.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", "http");
        var authority = request.authority();
        if (authority != null) {
            headers.set("X-Forwarded-Host", authority.toString());
            headers.set("X-Forwarded-Port", String.valueOf(request.localAddress().port()));
        }
        return context.sendRequest();
    }
}
