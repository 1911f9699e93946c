package org.jenjang.routing.suggestion.domain;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Supplier;
import org.jenjang.contracts.codelist.Region;

/**
 * Proposes who is competent for a report, by what was learned, by the rules of competence and by the place.
 *
 * <p>Not safe for several threads at once.
 */
public final class Suggester {

    private final Analysis analysis;
    private final Supplier<PlaceNames> places;
    private final Competence competence;
    private final Memory memory = new Memory();

    /**
     * @param places the names of places as they are when it is asked
     * @param telling the rules of competence that words give away
     */
    public Suggester(Analysis analysis, Supplier<PlaceNames> places, List<TellingWords> telling) {
        this.analysis = analysis;
        this.places = places;
        this.competence = new Competence(analysis, telling);
    }

    /** Remembers that a report of these words was this matter; what it gives back can be forgotten again. */
    public Remembered learn(AnalysedText words, Matter matter, Lesson lesson) {
        return memory.learn(words.features().sequencedKeySet(), matter, lesson.times());
    }

    /** Forgets what it has learned once, as if it never had; not to be called again for the same. */
    public void forget(Remembered lesson) {
        memory.forget(lesson);
    }

    /** Who may be competent. */
    public Advice advise(Report report) {
        AnalysedText text = analysis.read(report.words());
        SequencedMap<String, String> features = text.features();
        features.keySet().removeIf(feature -> !memory.knows(feature));
        Weighing weighing = new Weighing(memory, features, competence.met(text), report.category());
        return new Ranking(weighing, territory(report)).advice();
    }

    /** A place that was given holds; a text may only say more exactly where in the province. */
    private Territory territory(Report report) {
        PlaceNames names = places.get();
        Optional<Region> given = names.given(report.region());
        if (given.isPresent() && given.get().parent() != null) {
            return new Territory(given);
        }
        Optional<Region> found = names.find(report.words());
        return new Territory(given.isEmpty() ? found
                : found.filter(region -> given.get().code().equals(region.provinceCode())).or(() -> given));
    }
}
