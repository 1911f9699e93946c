package org.jenjang.intake.vault.app;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.jenjang.intake.config.IntakeConfig;

/**
 * The keys of this service. They are all derived (HKDF, RFC 5869) from the one secret that an operator keeps, each for
 * its own purpose, so that what is learned of one tells nothing of another.
 * A service without its master key does not start.
 */
@Singleton
@Startup
public class Keys {

    private static final String FILE = "vault.key";
    private static final int LENGTH = 32;
    private static final String MAC = "HmacSHA256";

    private final byte[] master;
    private final SecretKey wrapping;
    private final SecretKey pins;
    private final SecretKey fingerprints;
    private final SecretKey passes;

    public Keys(IntakeConfig config) {
        this.master = read(config.secretsDirectory().resolve(FILE));
        this.wrapping = derive("wrapping", "AES");
        this.pins = derive("pin", MAC);
        this.fingerprints = derive("fingerprint", MAC);
        this.passes = derive("pass", MAC);
    }

    /** Wraps the data key of each report. */
    SecretKey wrapping() {
        return wrapping;
    }

    /** A keyed hash from which a PIN is cut. */
    public byte[] pin(String of) {
        return mac(pins, of);
    }

    /** A keyed hash by which something can be found again without being stored: a NIK, a person's account. */
    byte[] fingerprint(String of) {
        return mac(fingerprints, of);
    }

    /** A seal on something that is given into a browser's hands. */
    public byte[] seal(String on) {
        return mac(passes, on);
    }

    private SecretKey derive(String purpose, String algorithm) {
        try {
            var parameters = HKDFParameterSpec.ofExtract()
                    .addIKM(master)
                    .thenExpand(("jenjang/intake/" + purpose).getBytes(StandardCharsets.UTF_8), LENGTH);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, parameters);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] mac(SecretKey key, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] read(Path file) {
        try {
            byte[] secret = Base64.getDecoder().decode(Files.readString(file).strip());
            if (secret.length != LENGTH) {
                throw new IllegalStateException(file + " must hold " + LENGTH + " random bytes in base64");
            }
            return secret;
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new IllegalStateException("The master key of the vault cannot be read: " + file, unreadable);
        }
    }
}
