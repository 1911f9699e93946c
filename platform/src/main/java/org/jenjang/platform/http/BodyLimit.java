package org.jenjang.platform.http;

import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a body that is announced as too large with words. Left to the HTTP server, the refusal would be a bare number;
 * so the announcement is taken away before the server sees it, and the refusal happens where errors get their words. The
 * connection is closed afterwards, since nobody reads the body.
 */
@ApplicationScoped
public class BodyLimit {

    private static final String TOO_LARGE = BodyLimit.class.getName();
    /** After the language is known and before the server's own limit. */
    private static final int PRIORITY = 200;

    private final long files;
    private final BodyConfig config;

    BodyLimit(VertxHttpConfig server, BodyConfig config) {
        this.files = server.limits().maxBodySize().orElseThrow().asLongValue();
        this.config = config;
    }

    void register(@Observes Filters filters) {
        filters.register(this::measure, PRIORITY);
    }

    private void measure(RoutingContext request) {
        if (announced(request) > limit(request.normalizedPath())) {
            request.put(TOO_LARGE, true);
            request.request().headers().remove("Content-Length");
            request.response().putHeader("Connection", "close");
        }
        request.next();
    }

    private long limit(String path) {
        return config.filePaths().filter(files -> files.matcher(path).matches()).isPresent()
                ? files
                : Math.min(files, config.bodyLimit().asLongValue());
    }

    /** Stops the request before anything of it is read. */
    @ServerRequestFilter(preMatching = true)
    public void refuse(RoutingContext request) {
        if (request.get(TOO_LARGE) != null) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
    }

    private static long announced(RoutingContext request) {
        String length = request.request().getHeader("Content-Length");
        try {
            return length == null ? 0 : Long.parseLong(length);
        } catch (NumberFormatException _) {
            return Long.MAX_VALUE;
        }
    }
}
