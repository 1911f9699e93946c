package org.jenjang.intake.pass;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.UUID;
import org.jenjang.intake.config.IntakeConfig;

/** Puts passes into cookies that no script can read and that other sites cannot make a browser send with a form. */
@Singleton
public class PassCookies {

    public static final String RECEIPT = "tanda-terima";
    public static final String FOLLOW = "lacak";

    private static final Duration RECEIPT_LASTS = Duration.ofMinutes(30);
    private static final Duration FOLLOW_LASTS = Duration.ofHours(1);

    private final Passes passes;
    private final boolean secure;

    public PassCookies(Passes passes, IntakeConfig config) {
        this.passes = passes;
        this.secure = config.publicUrl().startsWith("https:");
    }

    /** For the page that shows ticket and PIN right after filing. */
    public NewCookie receipt(UUID complaint, String ticket) {
        return cookie(
                RECEIPT,
                "/tanda-terima",
                passes.issue(Passes.Purpose.RECEIPT, complaint, ticket, RECEIPT_LASTS),
                RECEIPT_LASTS);
    }

    /** For the page on which this complaint is followed. */
    public NewCookie follow(UUID complaint, String ticket) {
        return cookie(
                FOLLOW,
                "/lacak/" + ticket,
                passes.issue(Passes.Purpose.FOLLOW, complaint, ticket, FOLLOW_LASTS),
                FOLLOW_LASTS);
    }

    private NewCookie cookie(String name, String path, String pass, Duration lasts) {
        return new NewCookie.Builder(name)
                .value(pass)
                .path(path)
                .maxAge((int) lasts.toSeconds())
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
