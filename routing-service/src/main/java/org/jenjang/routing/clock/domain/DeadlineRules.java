package org.jenjang.routing.clock.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All rules that were ever in force. */
public record DeadlineRules(List<DeadlineRule> rules) {

    public DeadlineRules {
        rules = List.copyOf(rules);
    }

    /** These rules as they are after a change. */
    public DeadlineRules with(RuleChange change) {
        Stream<DeadlineRule> others = rules.stream().filter(rule -> !change.before().filter(rule::equals).isPresent());
        return new DeadlineRules(Stream.of(others, change.ended().stream(), Stream.of(change.added()))
                .flatMap(Function.identity())
                .toList());
    }

    /** The rules of a key for the whole country, the newest first. */
    public List<DeadlineRule> national(@Nullable String key) {
        return of(key, null);
    }

    /** The rules of a key and a scope, the newest first. */
    public List<DeadlineRule> of(@Nullable String key, @Nullable String scope) {
        return rules.stream()
                .filter(rule -> rule.key().equals(key) && Objects.equals(rule.scope(), scope))
                .sorted(Comparator.comparing(DeadlineRule::validFrom).reversed())
                .toList();
    }

    Optional<DeadlineRule> newest(@Nullable String key, @Nullable String scope) {
        return of(key, scope).stream().findFirst();
    }

    Optional<DeadlineRule> oldest(@Nullable String key) {
        return national(key).reversed().stream().findFirst();
    }

    /** Whether there is a rule for a clock at all: a promised date has none. */
    public boolean limits(Span span) {
        return rules.stream().anyMatch(rule -> rule.span().equals(span));
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
