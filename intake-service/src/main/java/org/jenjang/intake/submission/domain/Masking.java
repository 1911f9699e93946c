package org.jenjang.intake.submission.domain;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Blots out what identifies people in a text before anybody else reads it: NIK and family card numbers,
 * telephone numbers, e-mail addresses, number plates. It errs on the side of blotting out, but leaves amounts of money,
 * dates and neighbourhood numbers ("RT 05 RW 03") alone. Every pattern runs in linear time.
 */
public final class Masking {

    /** A gap that people write between groups of digits. */
    private static final String GAP = "[ \\u00a0.-]?";

    /**
     * Not inside a longer number, nor in the thousands of an amount: {@code 1.080.000.000} holds no telephone number.
     */
    private static final String NUMBER_BEGINS =
            "(?<![0-9])(?!(?<=[0-9][.,])[0-9]{3}(?:[.,][0-9]{3})*+(?![0-9]))(?<![Rr][Pp]\\.? ?)";

    /** The area codes of Indonesian plates; anything else in that shape is prose, such as RT 05 RW. */
    private static final String AREA =
            "(?:A[ABDEG]|B[ABDEGHKLMNP]|D[ABCDEGHKLMNPRSTW]|E[ABD]|K[BHTU]|P[ABGSTY]|[ABDEFGHKLMNPRSTWZ])";

    private static final List<Rule> RULES = List.of(
            new Rule(
                    "[surel disamarkan]",
                    c -> c == '@',
                    "(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)+"),
            new Rule(
                    "[NIK disamarkan]",
                    Masking::isDigit,
                    "(?=[0-9])" + NUMBER_BEGINS + "[0-9](?:" + GAP + "[0-9]){15}(?![0-9])"),
            new Rule(
                    "[nomor telepon disamarkan]",
                    Masking::isDigit,
                    "(?=[+60])" + NUMBER_BEGINS + "(?:\\+?62|0)" + GAP + "8(?:" + GAP + "[0-9]){7,11}(?![0-9])"),
            new Rule(
                    "[pelat nomor disamarkan]",
                    Masking::isDigit,
                    "(?=[A-Z])(?<![\\p{L}\\p{N}])" + AREA + "[ -]?[0-9]{1,4}[ -]?[A-Z]{1,3}(?![\\p{L}\\p{N}])"),
            new Rule(
                    "[pelat nomor disamarkan]",
                    Masking::isDigit,
                    "(?i)(?=[A-Z])(?<![\\p{L}\\p{N}])" + AREA + "[ -]?[0-9]{3,4}[ -]?[A-Z]{2,3}(?![\\p{L}\\p{N}])"));

    /** Shorter ones are hardly names, and would blot out half a text. */
    private static final int SHORTEST_NAME = 3;

    private Masking() {}

    /** The text with everything that fits a pattern replaced by words that say what stood there. */
    public static String mask(String text) {
        String masked = text;
        for (Rule rule : RULES) {
            masked = rule.apply(masked);
        }
        return masked;
    }

    /** The same, and the reporter's own full name too, in capitals or not, however wide the gaps in it are. */
    public static String mask(String text, @Nullable String name) {
        String masked = mask(text);
        return name == null || name.strip().length() < SHORTEST_NAME
                ? masked
                : whole(name).matcher(masked).replaceAll("[nama disamarkan]");
    }

    private static Pattern whole(String name) {
        String words = Stream.of(name.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    /** What to replace; a text without the telltale character cannot hold it, which is the case of most texts. */
    private record Rule(String replacement, IntPredicate telltale, Pattern pattern) {
        Rule(String replacement, IntPredicate telltale, String pattern) {
            this(replacement, telltale, Pattern.compile(pattern));
        }

        String apply(String text) {
            return mayHold(text) ? pattern.matcher(text).replaceAll(replacement) : text;
        }

        private boolean mayHold(String text) {
            for (int i = 0; i < text.length(); i++) {
                if (telltale.test(text.charAt(i))) {
                    return true;
                }
            }
            return false;
        }
    }
}
