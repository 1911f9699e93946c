package org.jenjang.platform.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jenjang.local.OidcAddress;
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

    /** A new token, which says what is known of the person now; {@link #of} may say what was known some minutes ago. */
    public static String fresh(String username) {
        return fresh(username, OidcAddress.DEMO_PASSWORD);
    }

    /**
     * A new token of somebody whose password is right: while Keycloak changes an account it may refuse that for a moment. It
     * locks who fails twice in a second, hence the pause.
     */
    public static String fresh(String username, String password) {
        return Patience.await().pollDelay(Duration.ZERO).pollInterval(Duration.ofMillis(1_500))
                .until(() -> Servers.fromEnvironment().oidc().token(username, password), _ -> true);
    }

    private record Kept(String token, Instant since) {

        static Kept fetch(String username) {
            return new Kept(fresh(username, OidcAddress.DEMO_PASSWORD), Instant.now());
        }

        boolean isFresh() {
            return Instant.now().isBefore(since.plus(KEPT));
        }
    }
}
