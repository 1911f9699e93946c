package org.jenjang.routing.clock.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule as somebody wants it from a day on, nothing checked. What is counted stays as it is: a limit in working days does
 * not become one in hours.
 *
 * @param rule key of the rule, see {@link DeadlineRule#key}
 * @param amount how many units
 * @param validFrom a date such as 2027-01-01
 */
public record RuleDraft(
        @Nullable String rule, @Nullable String amount, @Nullable String legalBasis, @Nullable String validFrom) {

    private static final int LONGEST = 200;
    private static final int SHORTEST = 5;

    Optional<Integer> knownAmount() {
        return Optional.ofNullable(amount).map(String::strip).filter(text -> text.matches("[1-9]\\d{0,2}")).map(Integer::valueOf);
    }

    Optional<String> knownBasis() {
        return Optional.ofNullable(legalBasis).map(String::strip)
                .filter(text -> text.length() >= SHORTEST && text.length() <= LONGEST)
                .filter(text -> text.chars().noneMatch(Character::isISOControl));
    }

    Optional<LocalDate> knownDay() {
        try {
            return Optional.ofNullable(validFrom).map(String::strip).map(LocalDate::parse);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
