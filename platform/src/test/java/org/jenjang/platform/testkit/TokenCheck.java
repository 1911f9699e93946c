package org.jenjang.platform.testkit;

import java.util.List;
import java.util.Optional;
import org.jenjang.local.OidcAddress;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jspecify.annotations.Nullable;

/** Checks tokens as a service does, for a small server that speaks in the place of one: only the real Keycloak's count. */
public final class TokenCheck {

    private final JwtConsumer tokens;

    /** Checks by the keys of this Keycloak. */
    public TokenCheck(OidcAddress oidc) {
        this.tokens = new JwtConsumerBuilder()
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(
                        new HttpsJwks(oidc.realmUrl() + "/protocol/openid-connect/certs")))
                .setExpectedIssuer(oidc.publicUrl() + "/auth/realms/jenjang")
                .setSkipDefaultAudienceValidation()
                .setRequireExpirationTime()
                .build();
    }

    /** Whether the header carries a valid token with the role. */
    public boolean grants(@Nullable String authorization, String role) {
        try {
            var claims = tokens.processToClaims(Optional.ofNullable(authorization).orElse("").replaceFirst("^Bearer ", ""));
            return claims.getClaimValue("groups") instanceof List<?> roles && roles.contains(role);
        } catch (InvalidJwtException _) {
            return false;
        }
    }
}
