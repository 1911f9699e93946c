package org.jenjang.intake.submission.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds in a report what people write when life is in danger, so that somebody on duty looks at it at once. It decides
 * nothing: who writes of danger is shown the emergency numbers, and an officer looks sooner.
 *
 * @param dangers what raises an alarm
 * @param calm what shows that the sentence speaks of something else
 */
public record DangerWords(List<Danger> dangers, List<Phrase> calm) {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;\\n]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The words that are shipped; see the README beside them. */
    public static final DangerWords SHIPPED = new DangerWords(
            lines("danger.txt").stream().map(Danger::of).toList(),
            lines("calm.txt").stream().map(Phrase::of).toList());

    public DangerWords {
        dangers = List.copyOf(dangers);
        calm = List.copyOf(calm);
    }

    /** Whether one of the texts speaks of danger to life. */
    public boolean isIn(String... texts) {
        return Arrays.stream(texts)
                .flatMap(SENTENCE_END::splitAsStream)
                .map(DangerWords::words)
                .filter(words -> calm.stream().noneMatch(phrase -> phrase.isIn(words)))
                .anyMatch(words -> dangers.stream().anyMatch(danger -> danger.isIn(words)));
    }

    private static List<String> words(String sentence) {
        return BETWEEN_WORDS.splitAsStream(sentence.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).toList();
    }

    private static List<String> lines(String file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                DangerWords.class.getResourceAsStream("/danger/" + file), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The words of danger cannot be read: " + file, unreadable);
        }
    }

    /** Words that raise an alarm, unless one of the others stands in the same sentence. */
    record Danger(Phrase phrase, Set<String> unless) {

        static Danger of(String line) {
            String[] parts = line.split("\\|", 2);
            return new Danger(Phrase.of(parts[0]), parts.length == 1 ? Set.of() : Set.copyOf(words(parts[1])));
        }

        boolean isIn(List<String> sentence) {
            return phrase.isIn(sentence) && sentence.stream().noneMatch(unless::contains);
        }
    }

    /** Words that follow each other closely. */
    record Phrase(List<String> words) {

        /** How many other words may stand between two of them. */
        private static final int GAP = 4;

        private static final Set<String> ENDINGS = Set.of("", "nya", "lah", "kah");

        static Phrase of(String line) {
            return new Phrase(DangerWords.words(line));
        }

        boolean isIn(List<String> sentence) {
            for (int first = 0; first < sentence.size(); first++) {
                if (fits(sentence.get(first), words.getFirst()) && goesOn(sentence, first)) {
                    return true;
                }
            }
            return false;
        }

        private boolean goesOn(List<String> sentence, int first) {
            int at = first;
            for (String word : words.subList(1, words.size())) {
                at = next(sentence, at, word);
                if (at < 0) {
                    return false;
                }
            }
            return true;
        }

        private static int next(List<String> sentence, int after, String word) {
            int last = Math.min(sentence.size() - 1, after + 1 + GAP);
            for (int at = after + 1; at <= last; at++) {
                if (fits(sentence.get(at), word)) {
                    return at;
                }
            }
            return -1;
        }

        private static boolean fits(String written, String word) {
            return written.startsWith(word) && ENDINGS.contains(written.substring(word.length()));
        }
    }
}
