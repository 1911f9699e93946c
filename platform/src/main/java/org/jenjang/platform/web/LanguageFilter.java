package org.jenjang.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * Decides the language of each request: {@code ?lang=} (remembered in a cookie for all services), else the cookie, else
 * {@code Accept-Language}. The header is then rewritten to the decision, so that pages, problem details and validation
 * messages all speak the same language without knowing of the cookie.
 */
@ApplicationScoped
public class LanguageFilter {

    private static final String NAME = "lang";
    private static final String ACCEPT_LANGUAGE = "Accept-Language";
    private static final int BEFORE_AUTHENTICATION = 250;
    private static final Duration REMEMBERED = Duration.ofDays(365);

    void register(@Observes Filters filters) {
        filters.register(this::decide, BEFORE_AUTHENTICATION);
    }

    private void decide(RoutingContext request) {
        var asked = Language.of(request.queryParams().get(NAME));
        asked.ifPresent(language -> remember(request, language));
        var cookie = request.request().getCookie(NAME);
        var language = asked
                .or(() -> Language.of(cookie == null ? null : cookie.getValue()))
                .orElseGet(() -> Language.accepted(request.request().getHeader(ACCEPT_LANGUAGE)));
        request.request().headers().set(ACCEPT_LANGUAGE, language.code());
        request.addHeadersEndHandler(_ -> announce(request, language));
        request.next();
    }

    private static void remember(RoutingContext request, Language language) {
        request.response().addCookie(Cookie.cookie(NAME, language.code())
                .setPath("/").setMaxAge(REMEMBERED.toSeconds()).setSameSite(CookieSameSite.LAX).setHttpOnly(true));
    }

    private static void announce(RoutingContext request, Language language) {
        var headers = request.response().headers();
        var type = headers.get("Content-Type");
        if (type != null && type.startsWith("text/html")) {
            headers.set("Content-Language", language.code()).add("Vary", "Accept-Language, Cookie");
        }
    }
}
