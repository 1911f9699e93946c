package org.jenjang.platform.web;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jenjang.platform.http.Problems;

/** Shows people a page where programs get a problem document: same status, plain words, a way on. */
public class ErrorPages {

    private final Template error;
    private final PageContext page;

    ErrorPages(@Location("error") Template error, PageContext page) {
        this.error = error;
        this.page = page;
    }

    /** Replaces the body of a failed answer when the browser asked for a page and got none; runs before rendering. */
    @ServerResponseFilter(priority = Priorities.USER + 1)
    public void show(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() < 400 || !asksForPage(request) || isPage(response)) {
            return;
        }
        var words = response.getEntity() instanceof HttpProblem problem && isOurs(problem)
                ? new Words(problem.getTitle(), problem.getDetail(), wrongFields(problem))
                : wordsFor(response.getStatus());
        var body = error.data("status", response.getStatus()).data("title", words.title()).data("text", words.text())
                .data("wrong", words.wrong()).data("scheme", scheme());
        response.setEntity(body, null, MediaType.TEXT_HTML_TYPE);
    }

    /** The portal has one scheme only; where it is not, somebody works at a desk, which may be dark. */
    private String scheme() {
        return page.root().isEmpty() ? "" : "j-scheme";
    }

    private Words wordsFor(int status) {
        var say = MessageBundles.get(UiMessages.class, Localized.Literal.of(page.language()));
        return switch (status) {
            case 401 -> new Words(say.notSignedIn(), say.notSignedInMeans());
            case 403 -> new Words(say.notAllowed(), say.notAllowedMeans());
            case 404, 405, 410 -> new Words(say.notFound(), say.notFoundMeans());
            case 502, 503, 504 -> new Words(say.unavailable(), say.unavailableMeans());
            default -> status < 500
                    ? new Words(say.notUnderstood(), say.notUnderstoodMeans())
                    : new Words(say.failed(), say.failedMeans());
        };
    }

    private static List<String> wrongFields(HttpProblem problem) {
        return problem.getParameters().get("errors") instanceof List<?> errors
                ? errors.stream().map(Problems.Violation.class::cast).map(Problems.Violation::message).toList()
                : List.of();
    }

    /** Whether the problem already speaks to people, as all of ours do. */
    private static boolean isOurs(HttpProblem problem) {
        return problem.getType() != null && problem.getType().toString().startsWith("urn:jenjang:problem:");
    }

    private static boolean asksForPage(ContainerRequestContext request) {
        var accept = request.getHeaderString("Accept");
        return accept != null && accept.contains(MediaType.TEXT_HTML);
    }

    private static boolean isPage(ContainerResponseContext response) {
        return response.getEntity() instanceof TemplateInstance
                || response.hasEntity() && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType());
    }

    /**
     * What the page says.
     *
     * @param wrong each field that has to be mended, and how
     */
    private record Words(String title, String text, List<String> wrong) {

        Words(String title, String text) {
            this(title, text, List.of());
        }
    }
}
