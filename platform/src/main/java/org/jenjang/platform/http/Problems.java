package org.jenjang.platform.http;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.Refusal;
import org.jenjang.platform.kernel.RefusedException;

/** Builds RFC 9457 problems whose sentences people can read. */
public final class Problems {

    private Problems() {}

    /** A problem whose type, title and detail follow from one key, such as {@code not-found}. */
    public static HttpProblem of(Response.Status status, String key, Locale language, Object... arguments) {
        return builder(status.getStatusCode(), key, language, arguments).build();
    }

    /** 400: what is wrong with which field. */
    public static HttpProblem invalid(List<FieldError> errors, Locale language) {
        List<Violation> violations = errors.stream().map(error -> Violation.of(error, language)).toList();
        return builder(400, "invalid-input", language).with("errors", violations).build();
    }

    /** 409: the command is not allowed now. What the refusal says besides becomes members of the problem. */
    public static HttpProblem refused(RefusedException refused, Locale language) {
        Refusal refusal = refused.refusal();
        String key = refusal.name().toLowerCase(Locale.ROOT).replace('_', '-');
        HttpProblem.Builder problem = HttpProblem.builder()
                .withType(type(key))
                .withStatus(Response.Status.CONFLICT)
                .withTitle(ProblemTexts.of("refused.title", language))
                .withDetail(ProblemTexts.of(refusal, language))
                .with("refusal", refusal.name());
        refused.details().forEach(problem::with);
        return problem.build();
    }

    /** A problem that is known by its HTTP status alone. */
    public static HttpProblem ofStatus(int status, Locale language) {
        String key = switch (status) {
            case 401 -> "unauthorized";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 413 -> "too-large";
            default -> "not-understood";
        };
        return builder(status, key, language).build();
    }

    static HttpProblem.Builder builder(int status, String key, Locale language, Object... arguments) {
        return HttpProblem.builder()
                .withType(type(key))
                .withStatus(status)
                .withTitle(ProblemTexts.of(key + ".title", language))
                .withDetail(ProblemTexts.of(key + ".detail", language, arguments));
    }

    private static URI type(String key) {
        return URI.create("urn:jenjang:problem:" + key);
    }

    /**
     * One wrong field, for machines ({@code field}, {@code code}) and for people ({@code message}).
     */
    public record Violation(String field, String code, String message) {
        static Violation of(FieldError error, Locale language) {
            return new Violation(error.field(), error.code(), ProblemTexts.of(error, language));
        }
    }
}
