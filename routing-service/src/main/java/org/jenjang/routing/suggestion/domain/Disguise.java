package org.jenjang.routing.suggestion.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Rewrites a text of the standard language as people write it.
 *
 * @param words for each manner that has words of its own, those that may stand for a word of the standard language
 */
public record Disguise(Map<Manner, Map<String, List<String>>> words) {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int SLIPS_PER_HUNDRED_WORDS = 12;

    String as(Manner manner, String text, Random random) {
        Map<String, List<String>> own = words.getOrDefault(manner, Map.of());
        if (own.isEmpty() && manner != Manner.HASTY) {
            return text;
        }
        return WORD.matcher(text).replaceAll(match -> {
            List<String> others = own.getOrDefault(match.group().toLowerCase(Locale.ROOT), List.of());
            if (!others.isEmpty()) {
                return others.get(random.nextInt(others.size()));
            }
            boolean slips = manner == Manner.HASTY && random.nextInt(100) < SLIPS_PER_HUNDRED_WORDS;
            return slips ? slipped(match.group(), random) : match.group();
        });
    }

    private static String slipped(String word, Random random) {
        int at = random.nextInt(word.length());
        return word.length() < 4 ? word : word.substring(0, at) + word.substring(at + 1);
    }
}
