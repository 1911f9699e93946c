package org.jenjang.routing.suggestion.adapter.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * What each written word comes down to. A few thousand words make up nearly all texts, so what was found for a word is
 * remembered; safe for several threads at once.
 */
final class Stems {

    /** When so many are remembered, further words are worked out each time: they are names and slips, seldom seen again. */
    private static final int REMEMBERED = 50_000;

    private final Analyzer analyzer;
    private final Map<String, Optional<String>> remembered = new ConcurrentHashMap<>();

    /** @param analyzer turns a word into its stem, or into nothing when it says nothing */
    Stems(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** The stem of a word in small letters; empty for a word that says nothing. */
    Optional<String> of(String word) {
        Optional<String> known = remembered.get(word);
        if (known != null) {
            return known;
        }
        Optional<String> found = find(word);
        if (remembered.size() < REMEMBERED) {
            remembered.put(word, found);
        }
        return found;
    }

    private Optional<String> find(String word) {
        try (TokenStream stream = analyzer.tokenStream("word", word)) {
            CharTermAttribute stem = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            Optional<String> found = stream.incrementToken() ? Optional.of(stem.toString()) : Optional.empty();
            stream.end();
            return found;
        } catch (IOException impossible) {
            throw new UncheckedIOException("A word in memory cannot be read", impossible);
        }
    }
}
