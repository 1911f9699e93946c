package org.jenjang.routing.competence.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jenjang.routing.competence.domain.Fact;
import org.jenjang.routing.competence.domain.Ranked;
import org.jenjang.routing.competence.domain.Rule;

/** Rules to read. */
@ApplicationScoped
class RuleCards {

    private final RuleBookWords words;

    RuleCards(RuleBookWords words) {
        this.words = words;
    }

    List<BookPageView.RuleCard> cards(List<Ranked> rules, List<Fact> facts, LocalDate today) {
        return rules.stream().map(ranked -> card(ranked, facts, today)).toList();
    }

    BookPageView.RuleCard card(Ranked ranked, List<Fact> facts, LocalDate today) {
        Rule rule = ranked.rule();
        return new BookPageView.RuleCard(ranked.place(), rule.code(), words.category(rule.category()),
                words.region(rule.region()), words.conditions(rule, facts), words.target(rule.target()), words.unit(rule.target()),
                words.in(rule.explanation()), rule.legalBasis(), words.validity(rule, today));
    }
}
