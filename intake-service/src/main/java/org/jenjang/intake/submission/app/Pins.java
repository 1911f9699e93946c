package org.jenjang.intake.submission.app;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import org.jenjang.intake.submission.domain.Pin;
import org.jenjang.intake.vault.app.Keys;

/** Derives the PIN of a complaint from its id and a secret key; no PIN is stored anywhere (ADR 0007). */
@Singleton
public class Pins {

    private final Keys keys;

    public Pins(Keys keys) {
        this.keys = keys;
    }

    /** The PIN of this complaint, always the same. */
    public Pin of(UUID complaint) {
        return Pin.cutFrom(ByteBuffer.wrap(keys.pin(complaint.toString())).getLong());
    }

    /** Whether this is the PIN of the complaint; takes the same time whatever is wrong with it. */
    public boolean fits(UUID complaint, Pin tried) {
        return MessageDigest.isEqual(bytes(of(complaint)), bytes(tried));
    }

    private static byte[] bytes(Pin pin) {
        return pin.digits().getBytes(StandardCharsets.US_ASCII);
    }
}
