package org.jenjang.platform.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;

/** Problems as HTTP answers. */
final class Answers {

    /** The library maps the same exceptions, in English only. */
    static final int BEFORE_THE_LIBRARY = 1;

    private static final String A_MOMENT = "5";

    private Answers() {}

    static Response of(HttpProblem problem) {
        return Response.status(problem.getStatusCode())
                .type(new MediaType("application", "problem+json"))
                .entity(problem)
                .build();
    }

    static Response unauthorized(HttpHeaders headers) {
        return Response.fromResponse(of(Problems.of(Response.Status.UNAUTHORIZED, "unauthorized", language(headers))))
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    /** 503: what is needed is away; nothing was stored, and the asker may try again. */
    static Response unavailable(HttpHeaders headers) {
        return Response.fromResponse(of(Problems.of(Response.Status.SERVICE_UNAVAILABLE, "unavailable", language(headers))))
                .header(HttpHeaders.RETRY_AFTER, A_MOMENT)
                .build();
    }

    static Locale language(HttpHeaders headers) {
        return ProblemTexts.choose(headers.getAcceptableLanguages());
    }
}
