package org.jenjang.local.proxy;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.HttpProxy;

/// Passes every request to the server that its path belongs to, streaming both ways. When nobody answers there,
/// [Unavailable] says so.
final class ReverseProxy extends AbstractVerticle {
    private static final String LOCALHOST = "127.0.0.1";
    /// Live updates keep a connection each, so there must be many.
    private static final int CONNECTIONS = 2_000;
    /// A session is some 5 kB of cookies, and who is signed in to two services sends both.
    private static final int HEADER_BYTES = 32 * 1024;
    private final int port;
    private final Routes routes;

    ReverseProxy(int port, Routes routes) {
        this.port = port;
        this.routes = routes;
    }

    @Override
    public void start(Promise<Void> started) {
        var client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(CONNECTIONS).setConnectTimeout(2_000).setDecompressionSupported(false)
                .setMaxHeaderSize(HEADER_BYTES));
        var proxy = HttpProxy.reverseProxy(client)
                .originRequestProvider((request, _) -> connect(client, routes.port(request.path())))
                .addInterceptor(new ForwardedHeaders())
                .addInterceptor(new Unavailable());
        // HTTP/1.1 on both sides: a body without a length cannot be passed from HTTP/2 to it.
        vertx.createHttpServer(new HttpServerOptions().setHttp2ClearTextEnabled(false).setMaxHeaderSize(HEADER_BYTES))
                .requestHandler(request -> handle(request, proxy))
                .listen(port, LOCALHOST)
                .<Void>mapEmpty().onComplete(started);
    }

    private static void handle(HttpServerRequest request, HttpProxy proxy) {
        if (request.path() != null && request.path().equals(ProxyMain.HEALTH)) {
            request.response().end("ok");
        } else {
            proxy.handle(request);
        }
    }

    private static Future<HttpClientRequest> connect(HttpClient client, int port) {
        return client.request(new RequestOptions().setServer(SocketAddress.inetSocketAddress(port, LOCALHOST)));
    }
}
