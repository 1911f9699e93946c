package org.jenjang.routing.proposal.domain;

import java.util.List;
import java.util.Optional;
import org.jenjang.routing.competence.domain.TellingQuestion;
import org.jenjang.routing.suggestion.domain.Ranked;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed for a report.
 *
 * @param proposals at most three, the likeliest first
 * @param categories what it may be about, the likeliest first
 * @param question what the reporter could tell to make it clearer; null when no answer would change anything
 */
public record Counsel(
        List<Proposal> proposals, List<Ranked<String>> categories, @Nullable TellingQuestion question) {

    /** Below this a person decides without a first choice. */
    private static final double SURE = 0.5;

    public Counsel {
        proposals = List.copyOf(proposals);
        categories = List.copyOf(categories);
    }

    /** The first proposal, whether it is likely or not. */
    public Optional<Proposal> first() {
        return proposals.stream().findFirst();
    }

    /** Whether the first proposal is likely enough to be offered as the answer; otherwise a person decides. */
    public boolean isSure() {
        return first().filter(proposal -> proposal.confidence() >= SURE).isPresent();
    }
}
