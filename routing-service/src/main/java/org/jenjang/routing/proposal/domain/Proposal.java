package org.jenjang.routing.proposal.domain;

import java.util.List;
import java.util.Optional;
import org.jenjang.routing.competence.domain.Match;
import org.jspecify.annotations.Nullable;

/**
 * An institution that may be competent for a report, and why.
 *
 * @param institution code of the institution
 * @param category code of the category under which it would be
 * @param confidence how likely it is the competent one, between 0 and 1
 * @param match the rules that speak for it; null when only the words do
 * @param words the reporter's own words that spoke for it, the strongest first
 */
public record Proposal(
        String institution, @Nullable String category, double confidence, @Nullable Match match, List<String> words) {

    public Proposal {
        words = List.copyOf(words);
    }

    /** Code of the unit that the rules name. */
    public Optional<String> unit() {
        return Optional.ofNullable(match).map(Match::unit);
    }

    /** Code of the rule by which it is proposed. */
    public Optional<String> rule() {
        return Optional.ofNullable(match).map(found -> found.rule().code());
    }
}
