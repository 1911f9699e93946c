package org.jenjang.routing.suggestion.domain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How likely each matter is for one text. */
final class Weighing {

    /** How much a category that the reporter has chosen counts: one in two is chosen wrongly or as "other". */
    private static final double CHOSEN = 1.5;
    /** Neighbours in a text speak of the same thing, so that many words count less than their number: its root. */
    private static final double SHARPNESS = 3;
    /** A pair of neighbours repeats what its two words say. */
    private static final double PAIR = 0.3;
    private static final int SHOWN_WORDS = 5;
    private static final double WORTH_SHOWING = 0.7;

    private final List<Matter> matters;
    private final SequencedMap<String, String> features;
    private final Map<String, double[]> speaking = new LinkedHashMap<>();
    private final List<TellingWords> met;
    private final double[] likelihoods;

    /** @param features those the memory knows, with how they were written */
    Weighing(Memory memory, SequencedMap<String, String> features, List<TellingWords> met, @Nullable String chosen) {
        this.matters = memory.matters();
        this.features = features;
        this.met = met;
        features.sequencedKeySet().forEach(feature -> speaking.put(feature, memory.speaksFor(feature)));
        likelihoods = new double[matters.size()];
        double damping = SHARPNESS / Math.sqrt(Math.max(4, features.size()));
        for (int place = 0; place < likelihoods.length; place++) {
            double sum = 0;
            for (Map.Entry<String, double[]> feature : speaking.entrySet()) {
                sum += feature.getValue()[place] * (isPair(feature.getKey()) ? PAIR : 1);
            }
            Matter matter = matters.get(place);
            likelihoods[place] = Math.log(memory.share(place)) + sum * damping + Competence.weight(met, matter)
                    + (matter.category().equals(chosen) ? CHOSEN : 0);
        }
        toShares(likelihoods);
    }

    private static boolean isPair(String feature) {
        return feature.contains(" ");
    }

    private static void toShares(double[] logarithms) {
        double most = Double.NEGATIVE_INFINITY;
        for (double value : logarithms) {
            most = Math.max(most, value);
        }
        double sum = 0;
        for (int place = 0; place < logarithms.length; place++) {
            logarithms[place] = Math.exp(logarithms[place] - most);
            sum += logarithms[place];
        }
        for (int place = 0; place < logarithms.length; place++) {
            logarithms[place] /= sum;
        }
    }

    /** All matters, each with its share; the shares sum up to 1. */
    Stream<Ranked<Matter>> shares() {
        return IntStream.range(0, likelihoods.length)
                .mapToObj(place -> new Ranked<>(matters.get(place), likelihoods[place]));
    }

    /** Whether the text has any word that was ever seen. */
    boolean isInformed() {
        return !features.isEmpty() || !met.isEmpty();
    }

    /** The words that spoke most for this matter: those of a rule it meets first, then those learned. */
    List<String> wordsFor(Matter matter) {
        int place = matters.indexOf(matter);
        Stream<String> ruled = met.stream()
                .filter(rule -> Competence.weight(List.of(rule), matter) > 0)
                .map(TellingWords::words);
        Stream<String> learned = speaking.entrySet().stream()
                .filter(entry -> entry.getValue()[place] > WORTH_SHOWING && !isPair(entry.getKey()))
                .sorted(Comparator.comparingDouble(entry -> -entry.getValue()[place]))
                .map(entry -> features.getOrDefault(entry.getKey(), entry.getKey()));
        return Stream.concat(ruled, learned).distinct().limit(SHOWN_WORDS).toList();
    }
}
