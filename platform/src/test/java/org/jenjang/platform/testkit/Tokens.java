package org.jenjang.platform.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jenjang.local.Servers;

/** Real access tokens of the demo people, from the real Keycloak, kept for ten of their fifteen minutes. */
public final class Tokens {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Map<String, Kept> TOKENS = new ConcurrentHashMap<>();

    private Tokens() {}

    /** A token of the person with this user name, such as {@link People#KENDARI_ADMIN}. */
    public static String of(String username) {
        return TOKENS.compute(username, (_, kept) -> kept != null && kept.isFresh() ? kept : Kept.fetch(username)).token();
    }

    private record Kept(String token, Instant since) {

        static Kept fetch(String username) {
            return new Kept(Servers.fromEnvironment().oidc().token(username), Instant.now());
        }

        boolean isFresh() {
            return Instant.now().isBefore(since.plus(KEPT));
        }
    }
}
