package org.jenjang.platform.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.time.TrainingClock;

/** What the layout knows about the request in hand; in templates {@code inject:page}. */
@Named("page")
@RequestScoped
public class PageContext {

    private final WebConfig config;
    private final Assets assets;
    private final RoutingContext request;
    private final CurrentActor actor;
    private final Clock clock;

    PageContext(WebConfig config, Assets assets, RoutingContext request, CurrentActor actor, Clock clock) {
        this.config = config;
        this.assets = assets;
        this.request = request;
        this.actor = actor;
        this.clock = clock;
    }

    /** Prefix of every link of this service: its root path without a slash at the end, so empty for {@code /}. */
    public String root() {
        return config.rootPath().replaceFirst("/+$", "");
    }

    /** Path of the page in hand, with the root. */
    public String path() {
        return request.normalizedPath();
    }

    /** Whether a link leads to the page in hand or to one above it. */
    public boolean within(String link) {
        return path().equals(link) || (!link.equals(root() + "/") && path().startsWith(link + "/"));
    }

    /** Address of an asset, safe to be kept for ever. */
    public String asset(String name) {
        return root() + assets.path(name);
    }

    /** Code of the page's language: {@code id} or {@code en}. */
    public String language() {
        return spoken().code();
    }

    /** The page's language. */
    public Language spoken() {
        return Language.accepted(request.request().getHeader("Accept-Language"));
    }

    /**
     * Sends the browser on to a link of this site with a GET, as after a form. Not {@code Response.seeOther}: that takes a
     * path as relative to the service's root, so that the root would stand there twice.
     */
    public Response goTo(String link) {
        return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, link).build();
    }

    /** Link to the page in hand in another language; keeps the query. */
    public String inLanguage(String code) {
        var link = new StringBuilder(path()).append("?lang=").append(code);
        request.queryParams().forEach((name, value) -> {
            if (!name.equals("lang")) {
                link.append('&').append(encoded(name)).append('=').append(encoded(value));
            }
        });
        return link.toString();
    }

    /** Name of the person who is signed in; empty when nobody is. */
    public Optional<String> person() {
        return actor.isSignedIn() ? Optional.of(actor.displayName()) : Optional.empty();
    }

    /** Link that signs in and comes back to the page in hand. */
    public String signIn() {
        return root() + config.signInPath() + "?ke=" + encoded(request.request().uri());
    }

    /** Link that signs out. */
    public String signOut() {
        return root() + config.signOutPath();
    }

    /** Whether the clock was moved ahead of the real one, for workshops and tests; every page then says so. */
    public boolean training() {
        return TrainingClock.isAhead(clock);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
