package org.jenjang.routing.competence.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jenjang.routing.competence.domain.Rule;
import org.jenjang.routing.register.app.RulesOfOffices;
import org.jenjang.routing.register.domain.Institution;

/** Finds in the book in force what the next change of it would be refused for. */
@ApplicationScoped
class OutlivingRules implements RulesOfOffices {

    private final CurrentRuleBook book;

    OutlivingRules(CurrentRuleBook book) {
        this.book = book;
    }

    @Override
    public List<String> outliving(Institution ending) {
        LocalDate last = ending.validTo();
        return last == null ? List.of() : book.get().rules().stream()
                .filter(rule -> rule.lastDay().isAfter(last) && rule.institution().filter(ending.code()::equals).isPresent())
                .map(Rule::code).distinct().toList();
    }
}
