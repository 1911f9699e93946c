package org.jenjang.routing.suggestion.domain;

import java.util.ArrayList;
import java.util.List;

/** The rules of competence as far as words give them away: a beginning that what is learned can outweigh. */
final class Competence {

    private record Rule(String stems, TellingWords telling) {}

    private final List<Rule> rules;

    Competence(Analysis analysis, List<TellingWords> telling) {
        rules = telling.stream().map(words -> rule(analysis, words)).toList();
    }

    /** A rule that lost a word would hold for too much: "jalan provinsi" for every road. */
    private static Rule rule(Analysis analysis, TellingWords telling) {
        AnalysedText read = analysis.read(telling.words());
        if (read.words().size() != telling.words().split(" ").length) {
            throw new IllegalArgumentException("The analysis leaves out a word of \"" + telling.words() + "\"");
        }
        return new Rule(read.line(), telling);
    }

    /** The rules that the text meets. */
    List<TellingWords> met(AnalysedText text) {
        String line = text.line();
        List<TellingWords> met = new ArrayList<>();
        for (Rule rule : rules) {
            if (line.contains(rule.stems())) {
                met.add(rule.telling());
            }
        }
        return met;
    }

    /** What these rules add to the weight of a matter; rules that say the same count once. */
    static double weight(List<TellingWords> met, Matter matter) {
        return met.stream()
                .filter(rule -> rule.office().equals(matter.office()) && matter.category().startsWith(rule.category()))
                .mapToDouble(TellingWords::weight)
                .max().orElse(0);
    }
}
