package org.jenjang.intake.submission.adapter.rest;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jenjang.intake.submission.app.DoorClosed;
import org.jenjang.intake.submission.app.NotNow;
import org.jenjang.intake.submission.app.TooManyAttempts;
import org.jenjang.intake.submission.domain.Saying;
import org.jenjang.intake.words.Words;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.http.Problems;
import org.jenjang.platform.kernel.RefusedException;

/** Sends people away in such a way that they know when to come again. */
public class DoorMappers {

    @ServerExceptionMapper
    public Response closed(DoorClosed closed, HttpHeaders headers) {
        return answer(Response.Status.SERVICE_UNAVAILABLE, "door-closed", closed.comeAgain(), headers);
    }

    @ServerExceptionMapper
    public Response tooMany(TooManyAttempts tooMany, HttpHeaders headers) {
        return answer(Response.Status.TOO_MANY_REQUESTS, "too-many-attempts", tooMany.comeAgain(), headers);
    }

    /** What he may say instead stands in it too. */
    @ServerExceptionMapper
    public Response notNow(NotNow refused, HttpHeaders headers) {
        Locale language = ProblemTexts.choose(headers.getAcceptableLanguages());
        HttpProblem problem = Problems.refused(
                new RefusedException(
                        refused.refusal(),
                        Map.of(
                                "state", refused.state().name(),
                                "stateText", Words.in(language.getLanguage()).status(refused.state()),
                                "allowed", refused.allowed().stream().map(Saying::name).toList(),
                                "allowedText", refused.allowed().stream()
                                        .map(saying -> ProblemTexts.of("saying." + saying, language))
                                        .toList())),
                language);
        return Response.status(Response.Status.CONFLICT)
                .type(new MediaType("application", "problem+json")).entity(problem).build();
    }

    private static Response answer(Response.Status status, String key, Duration comeAgain, HttpHeaders headers) {
        long seconds = Math.max(1, comeAgain.toSeconds());
        HttpProblem problem = Problems.of(status, key, ProblemTexts.choose(headers.getAcceptableLanguages()), seconds);
        return Response.status(status).type(new MediaType("application", "problem+json"))
                .header(HttpHeaders.RETRY_AFTER, seconds).entity(problem).build();
    }
}
