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
     * The rule by which a clock or window that starts on the given day runs at an institution: of those in force the
     * strictest. What began before the oldest rule known goes by that one: an old letter still needs an answer.
     *
     * @throws IllegalStateException when there is no rule at all for this span and class
     */
    public DeadlineRule ruleFor(Span span, ReportClass reportClass, LocalDate day, String institution, Place place) {
        List<DeadlineRule> candidates = rules.stream()
                .filter(rule -> rule.isFor(span, reportClass))
                .filter(rule -> rule.holdsFor(institution, place))
                .toList();
        return candidates.stream()
                .filter(rule -> rule.isInForceOn(day))
                .min(Comparator.comparing(DeadlineRule::amount))
                .or(() -> candidates.stream().min(Comparator.comparing(DeadlineRule::validFrom)))
                .orElseThrow(() -> new IllegalStateException("No rule for " + span + " of " + reportClass));
    }
}
