package org.jenjang.intake.submission.domain;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The public number of a complaint, such as {@code JJ-7K3Q-9D2M-X}: 40 random bits in Crockford's base 32, which has no
 * letters that look like digits, and a check character (modulo 37) that catches every single wrong character and every
 * swap of two neighbours. It tells nothing about how many reports there are.
 *
 * @param value the number as it is printed
 */
public record TicketNumber(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CHARACTERS = 8;
    private static final int BITS = 5;
    private static final int MODULUS = 37;

    /**
     * Draws a number. Draws whose check character would be one of Crockford's five signs are thrown away, so that a
     * number always consists of letters and digits.
     */
    public static TicketNumber random(RandomGenerator random) {
        while (true) {
            long drawn = random.nextLong() & ((1L << (CHARACTERS * BITS)) - 1);
            if (drawn % MODULUS < ALPHABET.length()) {
                return print(drawn);
            }
        }
    }

    /**
     * Reads a number as people type it: in small letters, without the hyphens or the leading {@code JJ}, with O for 0
     * and I or L for 1.
     *
     * @return empty when it cannot be a number of ours
     */
    public static Optional<TicketNumber> parse(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replaceFirst("^JJ(?=.{9}$)", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (plain.length() != CHARACTERS + 1 || !plain.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        long number = plain.substring(0, CHARACTERS)
                .chars()
                .mapToLong(ALPHABET::indexOf)
                .reduce(0, (sum, digit) -> (sum << BITS) | digit);
        TicketNumber printed = number % MODULUS < ALPHABET.length() ? print(number) : new TicketNumber("");
        return Optional.of(printed)
                .filter(ticket -> ticket.value.endsWith(plain.substring(CHARACTERS)) && !ticket.value.isEmpty());
    }

    private static TicketNumber print(long number) {
        StringBuilder characters = new StringBuilder("JJ-");
        for (int place = CHARACTERS - 1; place >= 0; place--) {
            characters.append(ALPHABET.charAt((int) (number >>> (place * BITS)) & (ALPHABET.length() - 1)));
            if (place == CHARACTERS / 2 || place == 0) {
                characters.append('-');
            }
        }
        return new TicketNumber(
                characters.append(ALPHABET.charAt((int) (number % MODULUS))).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
