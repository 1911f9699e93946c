package org.jenjang.routing.clock.domain;

import java.util.Optional;

/**
 * A rule takes the place of another one from its first day on.
 *
 * @param added the new rule
 * @param before the rule of the same scope that was in force until now; empty when there was none
 */
public record RuleChange(DeadlineRule added, Optional<DeadlineRule> before) {

    /** The rule until now as it ends on the day before; empty when not a day of it is left. */
    public Optional<DeadlineRule> ended() {
        return before.filter(rule -> rule.validFrom().isBefore(added.validFrom()))
                .map(rule -> rule.until(added.validFrom().minusDays(1)));
    }
}
