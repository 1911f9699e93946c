package org.jenjang.routing.suggestion.domain;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the known word that one slip made another of: a letter too many, too few, a wrong one or two exchanged. */
final class NearWords {

    /** In shorter words one letter makes too often another right word. */
    private static final int SHORTEST = 6;

    private final Map<String, String> lessOneLetter = new HashMap<>();

    NearWords(Collection<String> known) {
        // In alphabetical order, so that the same word is found at each start.
        known.stream().filter(word -> word.length() >= SHORTEST).sorted().forEach(word -> {
            lessOneLetter.putIfAbsent(word, word);
            shortened(word).forEach(shorter -> lessOneLetter.putIfAbsent(shorter, word));
        });
    }

    Optional<String> find(String word) {
        return word.length() < SHORTEST
                ? Optional.empty()
                : Stream.concat(Stream.of(word), shortened(word))
                        .map(lessOneLetter::get)
                        .filter(known -> known != null && known.charAt(0) == word.charAt(0))
                        .findFirst();
    }

    private static Stream<String> shortened(String word) {
        return IntStream.range(0, word.length()).mapToObj(at -> word.substring(0, at) + word.substring(at + 1));
    }
}
