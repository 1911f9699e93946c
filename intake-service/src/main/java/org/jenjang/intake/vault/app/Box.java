package org.jenjang.intake.vault.app;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM. A sealed box is a fresh 12-byte nonce followed by the cipher text with its 16-byte tag. */
final class Box {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private Box() {}

    /**
     * Seals.
     *
     * @param label what it is and whose; the box opens under the same label only, so boxes cannot be swapped between
     *     rows
     */
    static byte[] seal(SecretKey key, byte[] content, String label) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = apply(Cipher.ENCRYPT_MODE, key, nonce, content, label);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    /**
     * Opens.
     *
     * @throws IllegalStateException when the box was changed, or belongs to another key or label
     */
    static byte[] open(SecretKey key, byte[] box, String label) {
        ByteBuffer parts = ByteBuffer.wrap(box);
        byte[] nonce = new byte[NONCE];
        parts.get(nonce);
        byte[] sealed = new byte[parts.remaining()];
        parts.get(sealed);
        return apply(Cipher.DECRYPT_MODE, key, nonce, sealed, label);
    }

    private static byte[] apply(int mode, SecretKey key, byte[] nonce, byte[] content, String label) {
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(label.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A sealed box cannot be handled: " + label, failure);
        }
    }
}
