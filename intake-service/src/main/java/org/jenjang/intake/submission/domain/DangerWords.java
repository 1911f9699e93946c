package org.jenjang.intake.submission.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds in a report what people write when life is in danger, so that somebody on duty looks at it at once. It decides
 * nothing: who writes of danger is shown the emergency numbers, and an officer looks sooner. Every report passes here, so
 * a word is looked up and not compared with every other one.
 */
public final class DangerWords {

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;\\n]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** How many other words may stand between two words of a row. */
    private static final int GAP = 4;

    private static final List<String> ENDINGS = List.of("nya", "lah", "kah");

    /** The words that are shipped; see the README beside them. */
    public static final DangerWords SHIPPED = new DangerWords(
            lines("danger.txt").stream().map(Danger::of).toList(),
            lines("calm.txt").stream().map(DangerWords::words).toList());

    private final Map<String, List<Danger>> byFirstWord;
    private final List<List<String>> calm;

    /**
     * Words to look for.
     *
     * @param dangers what raises an alarm
     * @param calm what shows that its sentence speaks of something else
     */
    DangerWords(List<Danger> dangers, List<List<String>> calm) {
        this.byFirstWord = dangers.stream().collect(Collectors.groupingBy(danger -> danger.words().getFirst()));
        this.calm = List.copyOf(calm);
    }

    /** Whether one of the texts speaks of danger to life. */
    public boolean isIn(String... texts) {
        return Arrays.stream(texts)
                .flatMap(SENTENCE_END::splitAsStream)
                .map(DangerWords::words)
                .anyMatch(sentence -> alarms(sentence) && !isCalm(sentence));
    }

    private boolean alarms(List<String> sentence) {
        return IntStream.range(0, sentence.size())
                .anyMatch(at -> stems(sentence.get(at))
                        .flatMap(stem -> byFirstWord.getOrDefault(stem, List.of()).stream())
                        .anyMatch(danger -> danger.beginsAt(sentence, at)));
    }

    private boolean isCalm(List<String> sentence) {
        return calm.stream().anyMatch(words -> IntStream.range(0, sentence.size())
                .anyMatch(at -> stems(sentence.get(at)).anyMatch(words.getFirst()::equals) && follow(words, sentence, at)));
    }

    /** Whether the words stand in the sentence one soon after the other, the first of them there. */
    private static boolean follow(List<String> words, List<String> sentence, int first) {
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
        return IntStream.rangeClosed(after + 1, Math.min(sentence.size() - 1, after + 1 + GAP))
                .filter(at -> stems(sentence.get(at)).anyMatch(word::equals))
                .findFirst()
                .orElse(-1);
    }

    private static Stream<String> stems(String word) {
        return Stream.concat(
                Stream.of(word),
                ENDINGS.stream().filter(word::endsWith).map(ending -> word.substring(0, word.length() - ending.length())));
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
    record Danger(List<String> words, Set<String> unless) {

        static Danger of(String line) {
            String[] parts = line.split("\\|", 2);
            return new Danger(
                    DangerWords.words(parts[0]), parts.length == 1 ? Set.of() : Set.copyOf(DangerWords.words(parts[1])));
        }

        boolean beginsAt(List<String> sentence, int first) {
            return follow(words, sentence, first) && sentence.stream().noneMatch(unless::contains);
        }
    }
}
