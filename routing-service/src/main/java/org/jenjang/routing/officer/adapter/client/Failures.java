package org.jenjang.routing.officer.adapter.client;

import jakarta.ws.rs.WebApplicationException;
import org.jenjang.routing.officer.app.AccountTasks.Problem;
import org.jenjang.routing.officer.app.IdentityProvider.Trouble;

/** What it means when Keycloak does not do what was asked. */
final class Failures {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private Failures() {}

    static Trouble trouble(Throwable failure) {
        if (failure instanceof Trouble known) {
            return known;
        }
        return switch (failure instanceof WebApplicationException answer ? answer.getResponse().getStatus() : 0) {
            case NOT_FOUND -> as(Problem.GONE, failure);
            case CONFLICT -> as(Problem.EMAIL_TAKEN, failure);
            case BAD_REQUEST -> as(Problem.REFUSED, failure);
            default -> as(Problem.AWAY, failure);
        };
    }

    /** Whether what was asked for is not there. */
    static boolean isGone(Throwable failure) {
        return failure instanceof WebApplicationException answer && answer.getResponse().getStatus() == NOT_FOUND;
    }

    /** Never a message: it may quote a name or an address. */
    static Trouble as(Problem problem, Throwable failure) {
        return new Trouble(problem, failure instanceof WebApplicationException answer
                ? "HTTP " + answer.getResponse().getStatus() : failure.getClass().getSimpleName());
    }
}
