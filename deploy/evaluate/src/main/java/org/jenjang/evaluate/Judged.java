package org.jenjang.evaluate;

import java.util.List;
import java.util.Optional;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.routing.suggestion.domain.Advice;
import org.jenjang.routing.suggestion.domain.Ranked;
import org.jenjang.routing.suggestion.domain.Suggestion;
import org.jspecify.annotations.Nullable;

/** A case and what was advised for it. */
record Judged(Case asked, Advice advice) {

    /** Whether one of the first so many proposals is right; where nobody is, whether it was left to a person. */
    boolean institutionWithin(int first) {
        return asked.expected().isEmpty()
                ? !advice.sure()
                : advice.suggestions().stream().limit(first).anyMatch(found -> asked.accepts(found.institution()));
    }

    /** Whether the likeliest tier is right; empty where a person has to decide. */
    Optional<Boolean> tierRight() {
        return asked.tier().map(_ -> proposedTier().map(asked::accepts).orElse(false));
    }

    /** The likeliest tier; empty where the text says nothing. */
    Optional<Tier> proposedTier() {
        return advice.tiers().stream().findFirst().map(Ranked::value);
    }

    /** Whether one of the first so many categories is right; empty where the file names none. */
    Optional<Boolean> categoryWithin(int first) {
        return Optional.ofNullable(asked.category())
                .map(right -> categories().stream().limit(first).anyMatch(right::equals));
    }

    /** The categories proposed, likeliest first. */
    List<String> categories() {
        return advice.categories().stream().map(Ranked::value).toList();
    }

    /** The likeliest institution; null where none is proposed or its place is not known. */
    @Nullable String proposed() {
        return advice.suggestions().stream().findFirst().map(Suggestion::institution).orElse(null);
    }

    /** How sure the first proposal is; 0 without one. */
    double confidence() {
        return advice.suggestions().stream().findFirst().map(Suggestion::confidence).orElse(0.0);
    }
}
