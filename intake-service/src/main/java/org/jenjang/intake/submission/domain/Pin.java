package org.jenjang.intake.submission.domain;

import java.util.Optional;
import org.jenjang.platform.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * The secret of eight digits that, with the ticket, opens a complaint without an account. It is never stored.
 *
 * @param digits eight digits, without a space
 */
public record Pin(String digits) implements Redacted {

    private static final int LENGTH = 8;
    private static final long COUNT = 100_000_000L;

    /** Cuts the PIN out of a keyed hash: its first eight bytes, modulo 10^8 (the bias is below 10^-11). */
    public static Pin cutFrom(long hash) {
        return new Pin(String.format("%08d", Long.remainderUnsigned(hash, COUNT)));
    }

    /** Reads a PIN as people type it, with or without a space or hyphen in the middle. */
    public static Optional<Pin> parse(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(text -> text.replaceAll("[\\s-]", ""))
                .filter(digits -> digits.length() == LENGTH && digits.chars().allMatch(c -> c >= '0' && c <= '9'))
                .map(Pin::new);
    }

    /** The PIN in two groups, easier to copy by hand: {@code 1234 5678}. */
    public String grouped() {
        return digits.substring(0, LENGTH / 2) + " " + digits.substring(LENGTH / 2);
    }

    @Override
    public String toString() {
        return "Pin[********]";
    }
}
