package org.jenjang.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;

/** Says which field of a JSON body is wrong, and that a body is no JSON. */
public class JsonProblems {

    @ServerExceptionMapper(
            value = {JsonProcessingException.class, UnrecognizedPropertyException.class, MismatchedInputException.class,
                InvalidFormatException.class},
            priority = Answers.BEFORE_THE_LIBRARY)
    public Response unreadable(JsonProcessingException unreadable, HttpHeaders headers) {
        return Answers.of(of(unreadable, Answers.language(headers)));
    }

    static HttpProblem of(JsonProcessingException unreadable, Locale language) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown -> wrong(unknown, "unknown", language);
            case InvalidFormatException invalid when invalid.getTargetType().isEnum() -> wrong(invalid, "unknown-code", language);
            case JsonMappingException mapping when mapping.getCause() instanceof InvalidInput input ->
                    Problems.invalid(input.errors(), language);
            case JsonMappingException mapping when isComplete(mapping) -> wrong(mapping, "wrong-type", language);
            default -> Problems.of(Response.Status.BAD_REQUEST, "not-json", language);
        };
    }

    /** A document that ends too early or is malformed inside a field is reported under that field's name. */
    private static boolean isComplete(JsonMappingException mapping) {
        return !(mapping.getCause() instanceof JsonProcessingException);
    }

    private static HttpProblem wrong(JsonMappingException mapping, String code, Locale language) {
        String path = mapping.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."));
        return Problems.invalid(List.of(new FieldError(path.isEmpty() ? "body" : path, code)), language);
    }
}
