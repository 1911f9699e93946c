package org.jenjang.routing.competence.app;

import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.routing.competence.domain.RuleBook;

/** The rule book that this process goes by. */
@ApplicationScoped
public class CurrentRuleBook {

    private final RuleBook shipped;
    private volatile RuleBook current;

    CurrentRuleBook(RuleBook shipped) {
        this.shipped = shipped;
        this.current = shipped;
    }

    /** The book in force here; as it was shipped until the stored one is known. */
    public RuleBook get() {
        return current;
    }
}
