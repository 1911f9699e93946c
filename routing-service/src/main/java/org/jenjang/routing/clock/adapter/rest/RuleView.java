package org.jenjang.routing.clock.adapter.rest;

import java.time.LocalDate;
import org.jenjang.routing.clock.domain.DeadlineRule;
import org.jspecify.annotations.Nullable;

/**
 * A deadline rule.
 *
 * @param rule what it limits, such as {@code RESOLVE.ASPIRATION}
 * @param validTo the last day on which a clock may start by it; null while it is in force
 * @param scope the institution or region whose own rule it is; null for the whole country
 */
record RuleView(String rule, int amount, DeadlineRule.Unit unit, String legalBasis, LocalDate validFrom,
        @Nullable LocalDate validTo, @Nullable String scope) {

    static RuleView of(DeadlineRule rule) {
        return new RuleView(rule.key(), rule.amount(), rule.unit(), rule.legalBasis(), rule.validFrom(), rule.validTo(),
                rule.scope());
    }
}
