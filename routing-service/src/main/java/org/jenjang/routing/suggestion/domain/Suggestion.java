package org.jenjang.routing.suggestion.domain;

import java.util.List;
import org.jenjang.contracts.vocabulary.Tier;
import org.jspecify.annotations.Nullable;

/**
 * An institution that may be competent, and why.
 *
 * @param institution code; null for a regional government of which the place is not known
 * @param category the category that suits it best
 * @param confidence how likely it is the competent one, between 0 and 1
 * @param words the reporter's own words that spoke for it, the strongest first
 */
public record Suggestion(
        @Nullable String institution, Tier tier, String category, double confidence, List<String> words) {

    public Suggestion {
        words = List.copyOf(words);
    }
}
