package org.jenjang.routing.suggestion.adapter.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jenjang.routing.suggestion.domain.AnalysedText;
import org.jenjang.routing.suggestion.domain.AnalysedText.Word;
import org.jenjang.routing.suggestion.domain.Analysis;
import org.jenjang.routing.suggestion.domain.Spelling;

/** Reads Indonesian with Lucene. */
public final class IndonesianAnalysis implements Analysis {

    private final Analyzer words = new WrittenWords();
    private final Stems stems;

    /** @param empty words, in the standard language, that say nothing beside those Lucene leaves out by itself */
    public IndonesianAnalysis(Spelling spelling, Collection<String> empty) {
        stems = new Stems(new EverydayIndonesian(spelling, empty));
    }

    @Override
    public AnalysedText read(String text) {
        List<Word> read = new ArrayList<>();
        try (TokenStream stream = words.tokenStream("text", text)) {
            CharTermAttribute word = stream.getAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.getAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                stems.of(word.toString()).ifPresent(stem ->
                        read.add(new Word(stem, text.substring(place.startOffset(), place.endOffset()))));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory cannot be read", impossible);
        }
        return new AnalysedText(read);
    }
}
