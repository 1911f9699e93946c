package org.jenjang.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.logging.Log;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jenjang.platform.db.DatabaseFault;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.work.TooBusyException;

/** What the framework refuses, what is away, and what nobody foresaw. */
public class FaultProblems {

    /** What the framework says by status alone, such as 404, 405, 413 and 415. */
    @ServerExceptionMapper(
            value = {WebApplicationException.class, NotFoundException.class, ForbiddenException.class},
            priority = Answers.BEFORE_THE_LIBRARY)
    public Response byStatus(WebApplicationException refused, ContainerRequestContext request, HttpHeaders headers) {
        int status = refused.getResponse().getStatus();
        if (refused.getCause() instanceof JsonProcessingException unreadable) {
            return Answers.of(JsonProblems.of(unreadable, Answers.language(headers)));
        }
        if (status >= 500) {
            return unforeseen(refused, request, headers);
        }
        return status < 400 || refused.getResponse().hasEntity()
                ? refused.getResponse()
                : Answers.of(Problems.ofStatus(status, Answers.language(headers)));
    }

    /** The database away, or too much to do, is told as it is; anything else is our fault and gets a number, under which the log has it. */
    @ServerExceptionMapper(value = Exception.class, priority = Answers.BEFORE_THE_LIBRARY)
    public Response unforeseen(Exception fault, ContainerRequestContext request, HttpHeaders headers) {
        if (isTooLarge(fault)) {
            return Answers.of(Problems.ofStatus(413, Answers.language(headers)));
        }
        String what = request.getMethod() + " " + request.getUriInfo().getPath();
        if (DatabaseFault.explains(fault) || fault instanceof TooBusyException) {
            Log.warnf("503 to %s: %s", what, fault.toString());
            return Answers.unavailable(headers);
        }
        String incident = Ids.next().toString().substring(24);
        Log.errorf(fault, "Incident %s at %s", incident, what);
        return Answers.of(incident(incident, Answers.language(headers)));
    }

    /** A body whose length was not announced has grown beyond the limit; the server says so in no better way. */
    private static boolean isTooLarge(Exception fault) {
        return fault instanceof IOException && "Request too large".equals(fault.getMessage());
    }

    private static HttpProblem incident(String number, Locale language) {
        return Problems.builder(500, "fault", language, number)
                .with("incident", number)
                .build();
    }
}
