package org.jenjang.intake.submission.app;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jenjang.platform.kernel.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * By which a repeated request is known. Both parts are the first 128 bits of a SHA-256, so that neither the sender's
 * key, nor who he is, nor what he wrote can be read from them.
 *
 * @param key of the sender's {@code Idempotency-Key} together with his account
 * @param request of what was sent with it
 */
public record OnceKey(UUID key, UUID request) {

    private static final int LONGEST = 100;

    /**
     * Reads the header.
     *
     * @param account the account of a sender who is signed in, so that keys of different people never meet
     * @return null when there is no header
     * @throws InvalidInput when the key is empty, too long, or holds anything but visible ASCII characters
     */
    public static @Nullable OnceKey of(@Nullable String header, @Nullable String account, byte[] request) {
        if (header == null) {
            return null;
        }
        if (header.isBlank() || header.length() > LONGEST || !header.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new InvalidInput("Idempotency-Key", "key-malformed", LONGEST);
        }
        String owned = (account == null ? "" : account) + " " + header;
        return new OnceKey(digest(owned.getBytes(StandardCharsets.UTF_8)), digest(request));
    }

    private static UUID digest(byte[] content) {
        try {
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(content));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
