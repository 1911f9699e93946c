package org.jenjang.routing.clock.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * Checks a rule that somebody wants from a day on: the nation sets any length, an institution for itself never more than
 * the nation allows.
 */
public final class RuleDraftCheck {

    private final DeadlineRules rules;
    private final @Nullable String scope;
    private final List<FieldError> faults = new ArrayList<>();

    private RuleDraftCheck(DeadlineRules rules, @Nullable String scope) {
        this.rules = rules;
        this.scope = scope;
    }

    /**
     * What the draft changes.
     *
     * @param scope the institution whose own rule it becomes; null for the nation
     * @throws InvalidInput with every field that is wrong
     */
    public static RuleChange check(RuleDraft draft, DeadlineRules rules, @Nullable String scope) {
        return new RuleDraftCheck(rules, scope).check(draft);
    }

    private RuleChange check(RuleDraft draft) {
        Optional<DeadlineRule> base = rules.newest(draft.rule(), null);
        Optional<Integer> amount = draft.knownAmount();
        Optional<LocalDate> day = draft.knownDay();
        need(base, "rule", "rule-unknown");
        need(amount, "amount", "rule-amount");
        need(draft.knownBasis(), "legalBasis", "rule-basis");
        need(day, "validFrom", "rule-day");
        Optional<DeadlineRule> before = rules.newest(draft.rule(), scope);
        day.ifPresent(from -> checkDay(from, before.or(() -> rules.oldest(draft.rule()))));
        if (scope != null && amount.isPresent() && day.isPresent()) {
            checkStricter(draft, amount.get(), day.get());
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        DeadlineRule known = base.orElseThrow();
        return new RuleChange(new DeadlineRule(known.span(), known.reportClass(), amount.orElseThrow(), known.unit(),
                draft.knownBasis().orElseThrow(), day.orElseThrow(), null, scope), before);
    }

    private void need(Optional<?> value, String field, String code) {
        if (value.isEmpty()) {
            faults.add(new FieldError(field, code));
        }
    }

    /** A newer rule follows an older one, so that no day has two of them; the same day mends what was written wrong. */
    private void checkDay(LocalDate from, Optional<DeadlineRule> earliest) {
        earliest.filter(rule -> from.isBefore(rule.validFrom()))
                .ifPresent(rule -> faults.add(new FieldError("validFrom", "rule-before", rule.validFrom().toString())));
    }

    private void checkStricter(RuleDraft draft, int amount, LocalDate from) {
        rules.national(draft.rule()).stream()
                .filter(rule -> rule.validTo() == null || !rule.validTo().isBefore(from))
                .min(Comparator.comparing(DeadlineRule::amount))
                .filter(rule -> rule.amount() < amount)
                .ifPresent(rule -> faults.add(new FieldError("amount", "rule-looser", rule.amount())));
    }
}
