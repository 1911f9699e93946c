package org.jenjang.platform.security;

import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Programs show a bearer token and are told 401 without one; people on a page are sent to sign in. */
@ApplicationScoped
public class TenantSelector implements TenantResolver {

    private static final String PAGES = "pages";

    @Override
    public @Nullable String resolve(RoutingContext request) {
        return isForPrograms(request) ? null : PAGES;
    }

    /** Whether the path belongs to the REST API. */
    public static boolean isForPrograms(RoutingContext request) {
        return request.normalizedPath().contains("/api/");
    }
}
