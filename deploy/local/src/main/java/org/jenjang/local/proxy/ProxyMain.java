package org.jenjang.local.proxy;

import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import java.util.Arrays;

/// The reverse proxy's own JVM. Arguments: its port, then routes such as `/routing=8082`.
public final class ProxyMain {
    /// Answered by the proxy itself: it is up, whatever lies behind it.
    public static final String HEALTH = "/.well-known/jenjang-proxy";

    private ProxyMain() {}

    static void main(String[] arguments) {
        var port = Integer.parseInt(arguments[0]);
        var routes = Routes.parse(Arrays.stream(arguments).skip(1));
        var instances = new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors());
        Vertx.vertx().deployVerticle(() -> new ReverseProxy(port, routes), instances).onFailure(ProxyMain::end);
    }

    private static void end(Throwable failure) {
        System.err.println("proxy cannot listen: " + failure.getMessage());
        System.exit(1);
    }
}
