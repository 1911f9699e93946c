package org.jenjang.routing.clock.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** All rules that were ever in force. */
public record DeadlineRules(List<DeadlineRule> rules) {

    public DeadlineRules {
        rules = List.copyOf(rules);
    }

    /**
     * The rule by which a clock or window that starts on the given day runs. What began before the oldest rule known goes by that
     * one: an old letter still needs an answer.
     *
     * @throws IllegalStateException when there is no rule at all for this span and class
     */
    public DeadlineRule ruleFor(Span span, ReportClass reportClass, LocalDate day) {
        List<DeadlineRule> candidates = rules.stream().filter(rule -> rule.isFor(span, reportClass)).toList();
        return candidates.stream()
                .filter(rule -> rule.isInForceOn(day))
                .findFirst()
                .or(() -> candidates.stream().min(Comparator.comparing(DeadlineRule::validFrom)))
                .orElseThrow(() -> new IllegalStateException("No rule for " + span + " of " + reportClass));
    }
}
