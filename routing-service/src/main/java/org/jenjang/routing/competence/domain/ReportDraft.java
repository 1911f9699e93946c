package org.jenjang.routing.competence.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * A report as somebody describes it to try the rules, nothing checked; what is left out is not known.
 *
 * @param answers by the key of the fact
 * @param day a date such as 2027-01-01; today when it is left out
 */
public record ReportDraft(
        @Nullable String category,
        @Nullable String region,
        @Nullable Map<String, String> answers,
        @Nullable Boolean supervisory,
        @Nullable List<@Nullable String> keepFrom,
        @Nullable String day) {

    /**
     * What the rules look at.
     *
     * @throws InvalidInput with every field that is not known
     */
    public ReportFacts facts(List<Fact> known, LocalDate today) {
        Map<String, String> told = Objects.requireNonNullElse(answers, Map.of());
        List<String> kept = Objects.requireNonNullElse(keepFrom, List.<String>of()).stream().filter(Objects::nonNull).toList();
        List<FieldError> faults = new ArrayList<>();
        if (!isEmpty(category) && CodeLists.category(category).isEmpty()) {
            faults.add(new FieldError("category", "unknown-code"));
        }
        if (!isEmpty(region) && CodeLists.region(region).isEmpty()) {
            faults.add(new FieldError("region", "unknown-code"));
        }
        told.forEach((key, answer) -> {
            if (known.stream().noneMatch(fact -> fact.key().equals(key) && fact.canBe(answer))) {
                faults.add(new FieldError("answers." + key, "unknown-code"));
            }
        });
        Optional<LocalDate> asked = isEmpty(day) ? Optional.of(today) : parsed(day);
        if (asked.isEmpty()) {
            faults.add(new FieldError("day", "rule-day"));
        }
        if (!faults.isEmpty()) {
            throw new InvalidInput(faults);
        }
        return new ReportFacts(isEmpty(category) ? null : category, isEmpty(region) ? null : region, told,
                Boolean.TRUE.equals(supervisory), kept, asked.orElseThrow());
    }

    private static boolean isEmpty(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static Optional<LocalDate> parsed(String day) {
        try {
            return Optional.of(LocalDate.parse(day.strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
