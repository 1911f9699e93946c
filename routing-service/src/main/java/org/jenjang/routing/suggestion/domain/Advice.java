package org.jenjang.routing.suggestion.domain;

import java.util.List;
import java.util.Optional;
import org.jenjang.contracts.vocabulary.Tier;

/**
 * What is proposed for a report, likeliest first.
 *
 * @param suggestions at most three institutions
 * @param tiers all tiers
 * @param categories at most three
 * @param sure whether the first suggestion is likely enough to be shown as the answer; otherwise a person decides
 */
public record Advice(
        List<Suggestion> suggestions, List<Ranked<Tier>> tiers, List<Ranked<String>> categories, boolean sure) {

    public Advice {
        suggestions = List.copyOf(suggestions);
        tiers = List.copyOf(tiers);
        categories = List.copyOf(categories);
    }

    /** The one answer; empty when a person decides. */
    public Optional<Suggestion> answer() {
        return sure ? Optional.of(suggestions.getFirst()) : Optional.empty();
    }
}
