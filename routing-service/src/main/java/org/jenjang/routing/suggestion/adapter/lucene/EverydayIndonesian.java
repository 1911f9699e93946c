package org.jenjang.routing.suggestion.adapter.lucene;

import java.util.Collection;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.jenjang.routing.suggestion.domain.Spelling;

/** Lucene's analysis of one Indonesian word behind a step that turns everyday spelling into the standard language. */
final class EverydayIndonesian extends Analyzer {

    private final Spelling spelling;
    private final CharArraySet stopWords;

    EverydayIndonesian(Spelling spelling, Collection<String> empty) {
        this.spelling = spelling;
        stopWords = new CharArraySet(IndonesianAnalyzer.getDefaultStopSet(), true);
        stopWords.addAll(empty);
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        KeywordTokenizer source = new KeywordTokenizer();
        return new TokenStreamComponents(source,
                new IndonesianStemFilter(new StopFilter(new StandardWords(source, spelling), stopWords)));
    }
}
