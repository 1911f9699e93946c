package org.jenjang.routing.competence.adapter.rest;

import java.util.List;
import org.jenjang.routing.competence.domain.Fact;
import org.jenjang.routing.competence.domain.Ranked;
import org.jenjang.routing.competence.domain.RuleBook;
import org.jenjang.routing.competence.domain.RuleLine;

/**
 * The rule book.
 *
 * @param revision to be told when a book is loaded
 * @param facts what rules can turn on, with their answers
 * @param rules in their order, written as in the file; their number is their place
 */
record BookView(int revision, List<Fact> facts, List<RuleLine> rules) {

    static BookView of(RuleBook book) {
        return new BookView(book.revision(), book.facts(), lines(book.ranked()));
    }

    static List<RuleLine> lines(List<Ranked> rules) {
        return rules.stream().map(ranked -> RuleLine.of(ranked.place(), ranked.rule())).toList();
    }
}
