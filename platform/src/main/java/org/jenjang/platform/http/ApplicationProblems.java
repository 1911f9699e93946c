package org.jenjang.platform.http;

import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.hibernate.StaleStateException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.kernel.RefusedException;

/** Turns what the application throws into problems, in the language of the asker. */
public class ApplicationProblems {

    @ServerExceptionMapper(priority = Answers.BEFORE_THE_LIBRARY)
    public Response refused(RefusedException refusal, HttpHeaders headers) {
        return Answers.of(Problems.refused(refusal, Answers.language(headers)));
    }

    @ServerExceptionMapper(priority = Answers.BEFORE_THE_LIBRARY)
    public Response invalid(InvalidInput input, HttpHeaders headers) {
        return Answers.of(Problems.invalid(input.errors(), Answers.language(headers)));
    }

    @ServerExceptionMapper(priority = Answers.BEFORE_THE_LIBRARY)
    public Response absent(NotFound absent, HttpHeaders headers) {
        return Answers.of(Problems.of(Response.Status.NOT_FOUND, "not-found", Answers.language(headers)));
    }

    @ServerExceptionMapper(
            value = {OptimisticLockException.class, StaleStateException.class}, priority = Answers.BEFORE_THE_LIBRARY)
    public Response outdated(Exception outdated, HttpHeaders headers) {
        return Answers.of(Problems.of(Response.Status.CONFLICT, "outdated", Answers.language(headers)));
    }
}
