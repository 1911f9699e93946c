package org.jenjang.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hibernate.StaleStateException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.kernel.RefusedException;

/** Turns what the application throws into problems, in the language of the asker. */
public class ProblemMappers {

    @ServerExceptionMapper
    public Response refused(RefusedException refusal, HttpHeaders headers) {
        return answer(Problems.refused(refusal.refusal(), language(headers)));
    }

    @ServerExceptionMapper
    public Response invalid(InvalidInput input, HttpHeaders headers) {
        return answer(Problems.invalid(input.errors(), language(headers)));
    }

    @ServerExceptionMapper
    public Response absent(NotFound absent, HttpHeaders headers) {
        return answer(Problems.of(Response.Status.NOT_FOUND, "not-found", language(headers)));
    }

    @ServerExceptionMapper({OptimisticLockException.class, StaleStateException.class})
    public Response outdated(Exception outdated, HttpHeaders headers) {
        return answer(Problems.of(Response.Status.CONFLICT, "outdated", language(headers)));
    }

    @ServerExceptionMapper(UnrecognizedPropertyException.class)
    public Response unknownField(UnrecognizedPropertyException unknown, HttpHeaders headers) {
        return answer(Problems.invalid(List.of(new FieldError(path(unknown), "unknown")), language(headers)));
    }

    @ServerExceptionMapper(MismatchedInputException.class)
    public Response mismatch(MismatchedInputException mismatch, HttpHeaders headers) {
        return answer(Problems.invalid(List.of(new FieldError(path(mismatch), "wrong-type")), language(headers)));
    }

    @ServerExceptionMapper(JsonProcessingException.class)
    public Response notJson(JsonProcessingException malformed, HttpHeaders headers) {
        return answer(Problems.of(Response.Status.BAD_REQUEST, "not-json", language(headers)));
    }

    private static String path(JsonMappingException exception) {
        String path = exception.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
        return path.isEmpty() ? "body" : path;
    }

    private static Locale language(HttpHeaders headers) {
        return ProblemTexts.choose(headers.getAcceptableLanguages());
    }

    private static Response answer(HttpProblem problem) {
        return Response.status(problem.getStatusCode())
                .type(new MediaType("application", "problem+json"))
                .entity(problem)
                .build();
    }
}
