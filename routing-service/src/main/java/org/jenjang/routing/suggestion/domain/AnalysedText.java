package org.jenjang.routing.suggestion.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The stems of a text in its order. */
public record AnalysedText(List<Word> words) {

    /** @param written how the reporter wrote it */
    public record Word(String stem, String written) {}

    public AnalysedText {
        words = List.copyOf(words);
    }

    /** What can be learned from: each stem and each pair of neighbours once, with how it was written. */
    public SequencedMap<String, String> features() {
        SequencedMap<String, String> features = new LinkedHashMap<>();
        for (int at = 0; at < words.size(); at++) {
            Word word = words.get(at);
            features.putIfAbsent(word.stem(), word.written());
            if (at > 0) {
                Word before = words.get(at - 1);
                features.putIfAbsent(before.stem() + " " + word.stem(), before.written() + " " + word.written());
            }
        }
        return features;
    }

    /** The stems alone, with a blank before, between and after: what a sequence of stems can be sought in. */
    String line() {
        StringBuilder line = new StringBuilder(" ");
        words.forEach(word -> line.append(word.stem()).append(' '));
        return line.toString();
    }
}
