package org.jenjang.platform.http;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jenjang.platform.security.TenantSelector;

/** Who is not signed in is told so (a program) or sent to sign in (a person); who may not is told so. */
public class SecurityProblems {

    @ServerExceptionMapper(priority = Answers.BEFORE_THE_LIBRARY)
    public Uni<Response> anonymous(UnauthorizedException missing, RoutingContext request, HttpHeaders headers) {
        return signIn(request, headers);
    }

    @ServerExceptionMapper(priority = Answers.BEFORE_THE_LIBRARY)
    public Uni<Response> wrongToken(AuthenticationFailedException wrong, RoutingContext request, HttpHeaders headers) {
        return isKeycloakAway(wrong) ? Uni.createFrom().item(Answers.unavailable(headers)) : signIn(request, headers);
    }

    @ServerExceptionMapper(priority = Answers.BEFORE_THE_LIBRARY)
    public Response forbidden(ForbiddenException forbidden, HttpHeaders headers) {
        return Answers.of(Problems.of(Response.Status.FORBIDDEN, "forbidden", Answers.language(headers)));
    }

    @ServerExceptionMapper(priority = Answers.BEFORE_THE_LIBRARY)
    public Response keycloakAway(OIDCException away, HttpHeaders headers) {
        return Answers.unavailable(headers);
    }

    private static Uni<Response> signIn(RoutingContext request, HttpHeaders headers) {
        if (TenantSelector.isForPrograms(request)) {
            return Uni.createFrom().item(Answers.unauthorized(headers));
        }
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        return authenticator.getChallenge(request)
                .map(challenge -> challenge(challenge, headers))
                .onFailure().recoverWithItem(() -> Answers.unavailable(headers));
    }

    private static Response challenge(ChallengeData challenge, HttpHeaders headers) {
        if (challenge.status < 300 || challenge.status >= 400) {
            return Answers.unauthorized(headers);
        }
        return Response.status(challenge.status)
                .header(challenge.headerName.toString(), challenge.headerContent)
                .build();
    }

    private static boolean isKeycloakAway(Throwable failure) {
        return failure.getCause() instanceof OIDCException;
    }
}
