package org.jenjang.intake.vault.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.jenjang.intake.vault.domain.Addition;
import org.jenjang.intake.vault.domain.Identity;
import org.jenjang.intake.vault.domain.Original;
import org.jspecify.annotations.Nullable;

/**
 * Seals who reported and what he wrote, each report under a data key of its own that is wrapped by the master key.
 * Destroying one wrapped key erases one report for ever, in every backup too.
 */
@Singleton
public class Vault {

    private static final String AES = "AES";
    private static final int KEY_BITS = 256;
    private static final int NIK_ENDING = 4;

    private final Keys keys;
    private final ObjectMapper json;

    public Vault(Keys keys, ObjectMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /**
     * Seals a new report.
     *
     * @param account the account of a reporter who is signed in
     */
    public SealedReport seal(UUID complaint, Identity identity, Original original, @Nullable String account) {
        SecretKey data = newDataKey();
        String nik = identity.nik();
        return new SealedReport(
                complaint,
                Box.seal(keys.wrapping(), data.getEncoded(), label(complaint, "key")),
                Box.seal(data, write(identity), label(complaint, "identity")),
                Box.seal(data, write(original), label(complaint, "original")),
                nik == null ? null : keys.fingerprint("nik:" + nik),
                nik == null ? null : nik.substring(nik.length() - NIK_ENDING),
                account == null ? null : fingerprintOf(account));
    }

    /** Seals later words under the data key of their report. */
    public byte[] seal(SealedReport report, long sequence, String text) {
        return Box.seal(dataKey(report), write(text), label(report.complaint(), "addition " + sequence));
    }

    /** Who reported. */
    public Identity identity(SealedReport report) {
        return open(report, report.identity(), "identity", Identity.class);
    }

    /** What he wrote. */
    public Original original(SealedReport report) {
        return open(report, report.original(), "original", Original.class);
    }

    /** What he wrote later. */
    public Addition addition(SealedReport report, SealedAddition sealed) {
        String text = open(report, sealed.box(), "addition " + sealed.sequence(), String.class);
        return new Addition(sealed.sequence(), sealed.at(), text);
    }

    /** The keyed hash under which reports of this account are kept. */
    public byte[] fingerprintOf(String account) {
        return keys.fingerprint("account:" + account);
    }

    private <T> T open(SealedReport report, byte[] box, String what, Class<T> type) {
        try {
            return json.readValue(Box.open(dataKey(report), box, label(report.complaint(), what)), type);
        } catch (IOException corrupt) {
            throw new UncheckedIOException("A vault entry cannot be read: " + what, corrupt);
        }
    }

    private SecretKey dataKey(SealedReport report) {
        return new SecretKeySpec(Box.open(keys.wrapping(), report.key(), label(report.complaint(), "key")), AES);
    }

    private byte[] write(Object content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String label(UUID complaint, String what) {
        return complaint + " " + what;
    }

    private static SecretKey newDataKey() {
        try {
            KeyGenerator generator = KeyGenerator.getInstance(AES);
            generator.init(KEY_BITS);
            return generator.generateKey();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
