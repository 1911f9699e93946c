package org.jenjang.platform.security;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.UnauthorizedException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The person behind the request. */
@RequestScoped
public class CurrentActor {

    private final SecurityIdentity identity;

    public CurrentActor(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Whether somebody has signed in. */
    public boolean isSignedIn() {
        return !identity.isAnonymous();
    }

    /**
     * The person.
     *
     * @throws UnauthorizedException when nobody has signed in
     */
    public Actor get() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw new UnauthorizedException();
        }
        return new Actor(token.getSubject(), identity.getRoles(), token.getClaim("institution"), token.getClaim("unit"),
                texts(token.getClaim("delegated_units")));
    }

    private static Set<String> texts(@Nullable Object claim) {
        return claim instanceof Collection<?> values
                ? values.stream().map(value -> value instanceof JsonString text ? text.getString() : value.toString())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /**
     * What the person has shown, to ask another service in his name. It is never stored or logged.
     *
     * @throws UnauthorizedException when nobody has signed in
     */
    public String token() {
        AccessTokenCredential shown = identity.getCredential(AccessTokenCredential.class);
        if (shown == null) {
            throw new UnauthorizedException();
        }
        return shown.getToken();
    }

    /** The name to greet the person with. */
    public String displayName() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getClaim("name") != null
                ? token.getClaim("name")
                : identity.getPrincipal().getName();
    }
}
