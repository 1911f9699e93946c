package org.jenjang.routing.competence.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.routing.competence.domain.Ranked;
import org.jenjang.routing.competence.domain.Rule;

/** Whether a rule is one that somebody looks for: by its words as they are shown, its subject, its target and its facts. */
@ApplicationScoped
class RuleSearch {

    /** The subject of a rule about every category. */
    static final String EVERY = "";

    private final RuleTargets targets;
    private final RuleBookWords words;

    RuleSearch(RuleTargets targets, RuleBookWords words) {
        this.targets = targets;
        this.words = words;
    }

    boolean finds(RuleQuery query, Ranked ranked, BookPageView.RuleCard card) {
        Rule rule = ranked.rule();
        return (query.subject().isEmpty() || query.subject().equals(subject(ranked)))
                && (query.target().isEmpty() || targets.of(rule).contains(query.target()))
                && (query.fact().isEmpty() || rule.needs(query.fact()))
                && says(query.words(), ranked, card);
    }

    /** Code of the main subject; {@link #EVERY} for none. */
    static String subject(Ranked ranked) {
        return CodeLists.category(ranked.rule().category()).map(category -> category.code().split("\\.", 2)[0]).orElse(EVERY);
    }

    private boolean says(String sought, Ranked ranked, BookPageView.RuleCard card) {
        String text = String.join(" ", card.code(), words.subject(subject(ranked)), card.category(), card.region(),
                String.join(" ", card.conditions()), card.target(), card.unit(), card.explanation(), card.basis())
                .toLowerCase(Locale.ROOT);
        return Stream.of(sought.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }
}
