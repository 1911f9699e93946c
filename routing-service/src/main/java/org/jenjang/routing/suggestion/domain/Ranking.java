package org.jenjang.routing.suggestion.domain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.routing.suggestion.domain.Territory.Competent;

/** Sums the shares of matters up to institutions, tiers and categories. */
final class Ranking {

    /** Below it a person decides, so also where nobody is likelier; docs/competence.md says what it lets through. */
    private static final double THRESHOLD = 0.5;
    private static final int PROPOSED = 3;

    private final Weighing weighing;
    private final Territory territory;
    private final List<Ranked<Matter>> shares;

    Ranking(Weighing weighing, Territory territory) {
        this.weighing = weighing;
        this.territory = territory;
        this.shares = weighing.shares().sorted(descending()).toList();
    }

    Advice advice() {
        if (!weighing.isInformed()) {
            return new Advice(List.of(), List.of(), List.of(), false);
        }
        List<Suggestion> suggestions = ranked(sums(share -> territory.competent(share.value().office()))).stream()
                .limit(PROPOSED)
                .map(this::suggestion)
                .toList();
        boolean sure = !suggestions.isEmpty() && suggestions.getFirst().institution() != null
                && suggestions.getFirst().confidence() >= THRESHOLD;
        return new Advice(suggestions, ranked(sums(share -> territory.competent(share.value().office()).map(Competent::tier))),
                ranked(sums(share -> Optional.of(share.value().category()))).stream().limit(PROPOSED).toList(), sure);
    }

    private Suggestion suggestion(Ranked<Competent> office) {
        Matter matter = shares.stream().map(Ranked::value)
                .filter(candidate -> territory.competent(candidate.office()).equals(Optional.of(office.value())))
                .findFirst().orElseThrow();
        return new Suggestion(office.value().institution(), office.value().tier(), matter.category(), office.confidence(),
                weighing.wordsFor(matter));
    }

    private <T> Map<Optional<T>, Double> sums(Function<Ranked<Matter>, Optional<T>> key) {
        return shares.stream().collect(Collectors.groupingBy(key, LinkedHashMap::new,
                Collectors.summingDouble(Ranked::confidence)));
    }

    private static <T> List<Ranked<T>> ranked(Map<Optional<T>, Double> sums) {
        return sums.entrySet().stream()
                .filter(entry -> entry.getKey().isPresent())
                .map(entry -> new Ranked<>(entry.getKey().get(), entry.getValue()))
                .sorted(descending())
                .toList();
    }

    private static <T> Comparator<Ranked<T>> descending() {
        return Comparator.comparingDouble(ranked -> -ranked.confidence());
    }
}
