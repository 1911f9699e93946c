package org.jenjang.local.artifact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/// Short digests by which a change is noticed.
public final class Digest {
    private static final int LENGTH = 12;

    private Digest() {}

    /// Of a text.
    public static String of(String text) {
        return hex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Of a file's content.
    public static String of(Path file) {
        var digest = sha256();
        update(digest, file);
        return hex(digest.digest());
    }

    /// Of the contents of files, in their order.
    public static String of(Collection<Path> files) {
        var digest = sha256();
        files.forEach(file -> update(digest, file));
        return hex(digest.digest());
    }

    private static void update(MessageDigest digest, Path file) {
        try {
            digest.update(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
