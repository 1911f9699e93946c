package org.jenjang.intake.pass;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jenjang.intake.vault.app.Keys;
import org.jspecify.annotations.Nullable;

/**
 * A pass says that its bearer has shown the PIN (or has just filed) and may see one complaint for a while. It is put
 * into a cookie, sealed, so that the PIN need not be kept in a browser and never stands in an address.
 */
@Singleton
public class Passes {

    private static final int PARTS = 5;

    private final Keys keys;
    private final Clock clock;

    public Passes(Keys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** What a pass opens. */
    public enum Purpose {
        /** The page that shows ticket and PIN right after filing. */
        RECEIPT,
        /** The page on which a complaint is followed. */
        FOLLOW
    }

    /** What stands on a valid pass. */
    public record Pass(UUID complaint, String ticket) {}

    /** Writes a pass. */
    public String issue(Purpose purpose, UUID complaint, String ticket, Duration lasting) {
        String content = String.join(
                ".",
                purpose.name(),
                complaint.toString(),
                ticket,
                Long.toString(clock.instant().plus(lasting).getEpochSecond()));
        return content + "." + seal(content);
    }

    /** Reads a pass; empty when it was made for something else, was changed, or has run out. */
    public Optional<Pass> read(Purpose purpose, @Nullable String pass) {
        String[] parts = pass == null ? new String[0] : pass.split("\\.");
        if (parts.length != PARTS || !parts[0].equals(purpose.name()) || !isGenuine(pass, parts[PARTS - 1])) {
            return Optional.empty();
        }
        boolean inTime = clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[3])));
        return inTime ? Optional.of(new Pass(UUID.fromString(parts[1]), parts[2])) : Optional.empty();
    }

    private boolean isGenuine(String pass, String seal) {
        String content = pass.substring(0, pass.lastIndexOf('.'));
        return MessageDigest.isEqual(
                seal.getBytes(StandardCharsets.UTF_8), seal(content).getBytes(StandardCharsets.UTF_8));
    }

    private String seal(String content) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.seal(content));
    }
}
