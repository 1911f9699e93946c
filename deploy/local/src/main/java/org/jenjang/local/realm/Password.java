package org.jenjang.local.realm;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// A password hashed as Keycloak stores it. Hashing it here, once for all demo people, makes their import quick;
/// Keycloak hashes it anew with its own strong algorithm when somebody logs in for the first time.
record Password(String type, String secretData, String credentialData) {
    private static final int ITERATIONS = 1_000;
    private static final int BITS = 512;

    static Password hashed(String password) {
        var salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        return new Password("password",
                "{\"value\":\"%s\",\"salt\":\"%s\"}".formatted(base64(hash(password, salt)), base64(salt)),
                "{\"hashIterations\":%d,\"algorithm\":\"pbkdf2-sha256\"}".formatted(ITERATIONS));
    }

    private static byte[] hash(String password, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PBKDF2", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
