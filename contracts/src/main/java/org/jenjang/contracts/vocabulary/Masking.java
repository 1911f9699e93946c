package org.jenjang.contracts.vocabulary;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Blots out what identifies people in a text before it goes on a topic, whoever wrote it: NIK and family card numbers,
 * telephone numbers, e-mail addresses, number plates. It errs on the side of blotting out, but leaves amounts of money,
 * dates and neighbourhood numbers ("RT 05 RW 03") alone. Every pattern runs in linear time.
 */
public final class Masking {

    /** A gap that people write between groups of digits. */
    private static final Pattern MARK = Pattern.compile("\\[[\\p{L} ]{1,30} disamarkan]");
    private static final String GAP = "[ \\u00a0.-]?";

    /**
     * Not inside a longer number, nor in the thousands of an amount: {@code 1.080.000.000} holds no telephone number.
     */
    private static final String NUMBER_BEGINS =
            "(?<![0-9])(?!(?<=[0-9][.,])[0-9]{3}(?:[.,][0-9]{3})*+(?![0-9]))(?<![Rr][Pp]\\.? ?)";

    /** The area codes of Indonesian plates; anything else in that shape is prose, such as RT 05 RW. */
    private static final String AREA =
            "(?:A[ABDEG]|B[ABDEGHKLMNP]|D[ABCDEGHKLMNPRSTW]|E[ABD]|K[BHTU]|P[ABGSTY]|[ABDEFGHKLMNPRSTWZ])";

    private static final Pattern EMAIL =
            Pattern.compile("(?<![\\p{L}\\p{N}._%+-])[\\p{L}\\p{N}._%+-]++@[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)+");

    private static final List<NumberRule> NUMBERS = List.of(
            new NumberRule("[NIK disamarkan]", 0, NUMBER_BEGINS + "[0-9](?:" + GAP + "[0-9]){15}(?![0-9])"),
            new NumberRule(
                    "[nomor telepon disamarkan]",
                    1,
                    "(?=[+60])" + NUMBER_BEGINS + "(?:\\+?62|0)" + GAP + "8(?:" + GAP + "[0-9]){7,11}(?![0-9])"),
            new NumberRule(
                    "[pelat nomor disamarkan]",
                    3,
                    "(?<![\\p{L}\\p{N}])" + AREA + "[ -]?[0-9]{1,4}[ -]?[A-Z]{1,3}(?![\\p{L}\\p{N}])"),
            new NumberRule(
                    "[pelat nomor disamarkan]",
                    3,
                    "(?i)(?<![\\p{L}\\p{N}])" + AREA + "[ -]?[0-9]{3,4}[ -]?[A-Z]{2,3}(?![\\p{L}\\p{N}])"));

    /** Shorter ones are hardly names, and would blot out half a text. */
    private static final int SHORTEST_NAME = 3;

    private Masking() {}

    /** The text with everything that fits a pattern replaced by words that say what stood there. */
    public static String mask(String text) {
        String masked = text.indexOf('@') < 0 ? text : EMAIL.matcher(text).replaceAll("[surel disamarkan]");
        for (NumberRule rule : NUMBERS) {
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

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    /**
     * What to replace. It is looked for only around the beginnings of numbers, since most of a text is words and every
     * report passes here.
     *
     * @param reach how many characters before its first digit a match may begin
     */
    private record NumberRule(String replacement, int reach, Pattern pattern) {
        NumberRule(String replacement, int reach, String pattern) {
            this(replacement, reach, Pattern.compile(pattern));
        }

        String apply(String text) {
            Matcher matcher = null;
            StringBuilder masked = new StringBuilder();
            int done = 0;
            for (int number = nextNumber(text, 0); number < text.length(); number = nextNumber(text, number + 1)) {
                matcher = matcher == null ? pattern.matcher(text).useTransparentBounds(true) : matcher;
                if (number >= done && matchesNear(matcher, Math.max(done, number - reach), number, text.length())) {
                    masked.append(text, done, matcher.start()).append(replacement);
                    done = matcher.end();
                }
            }
            return done == 0 ? text : masked.append(text, done, text.length()).toString();
        }

        private static boolean matchesNear(Matcher matcher, int first, int last, int end) {
            for (int begin = first; begin <= last; begin++) {
                if (matcher.region(begin, end).lookingAt()) {
                    return true;
                }
            }
            return false;
        }

        /** Where the next run of digits begins; the length of the text when there is none. */
        private static int nextNumber(String text, int from) {
            for (int i = from; i < text.length(); i++) {
                if (isDigit(text.charAt(i)) && (i == 0 || !isDigit(text.charAt(i - 1)))) {
                    return i;
                }
            }
            return text.length();
        }
    }

    /** The text without the marks that masking has left, for whoever weighs its words. */
    public static String unmarked(String masked) {
        return masked.indexOf('[') < 0 ? masked : MARK.matcher(masked).replaceAll(" ");
    }
}
