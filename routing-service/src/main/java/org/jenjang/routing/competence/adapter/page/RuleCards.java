package org.jenjang.routing.competence.adapter.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.routing.competence.domain.Fact;
import org.jenjang.routing.competence.domain.Ranked;
import org.jenjang.routing.competence.domain.Rule;
import org.jenjang.routing.competence.domain.RuleBook;
import org.jspecify.annotations.Nullable;

/** Rules to read, in their order, those of one main subject under its name. */
@ApplicationScoped
class RuleCards {

    private final RuleBookWords words;

    RuleCards(RuleBookWords words) {
        this.words = words;
    }

    List<BookPageView.Group> groups(RuleBook book, LocalDate today) {
        List<BookPageView.Group> groups = new ArrayList<>();
        List<Ranked> together = new ArrayList<>();
        for (Ranked ranked : book.ranked()) {
            if (!together.isEmpty() && !Objects.equals(main(ranked.rule()), main(together.getLast().rule()))) {
                groups.add(group(together, book, today));
                together.clear();
            }
            together.add(ranked);
        }
        groups.add(group(together, book, today));
        return groups;
    }

    List<BookPageView.RuleCard> cards(List<Ranked> rules, List<Fact> facts, LocalDate today) {
        return rules.stream().map(ranked -> card(ranked, facts, today)).toList();
    }

    private BookPageView.Group group(List<Ranked> rules, RuleBook book, LocalDate today) {
        String subject = words.category(main(rules.getFirst().rule()));
        return new BookPageView.Group(words.say().rulesOf(subject, rules.size()), cards(rules, book.facts(), today));
    }

    private BookPageView.RuleCard card(Ranked ranked, List<Fact> facts, LocalDate today) {
        Rule rule = ranked.rule();
        return new BookPageView.RuleCard(ranked.place(), rule.code(), words.category(rule.category()),
                words.region(rule.region()), words.conditions(rule, facts), words.target(rule.target()), words.unit(rule.target()),
                words.in(rule.explanation()), rule.legalBasis(), words.validity(rule, today));
    }

    private static @Nullable String main(Rule rule) {
        return CodeLists.category(rule.category())
                .map(category -> category.parent() == null ? category.code() : category.parent()).orElse(null);
    }
}
