package org.jenjang.routing.competence.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.routing.listfile.domain.LineFault;
import org.jspecify.annotations.Nullable;

/**
 * One rule as people write it, nothing checked; its line is its place in the order.
 *
 * @param number of the line in the file, from 1
 * @param category empty for every category
 * @param region empty for the whole country
 * @param facts such as {@code ROAD_CLASS=NATIONAL;SUPERVISORY=NO}
 * @param target code of an institution, or {@code regency}, {@code province}, {@code inspectorate}, {@code tier-above},
 *     {@code person}
 * @param unit as {@link UnitChoice#of} reads it; empty for none
 * @param validTo empty while it is in force
 */
public record RuleLine(
        int number,
        String code,
        String category,
        String region,
        String facts,
        String target,
        String unit,
        String legalBasis,
        String explanationIndonesian,
        String explanationEnglish,
        String validFrom,
        String validTo) {

    /** A rule as one would write it. */
    public static RuleLine of(int number, Rule rule) {
        return new RuleLine(number, rule.code(), orEmpty(rule.category()), orEmpty(rule.region()), facts(rule),
                TargetText.target(rule.target()), TargetText.unit(rule.target()), rule.legalBasis(),
                rule.explanation().indonesian(), rule.explanation().english(), rule.validFrom().toString(),
                orEmpty(rule.validTo()));
    }

    /** The same line at another place. */
    public RuleLine at(int place) {
        return new RuleLine(place, code, category, region, facts, target, unit, legalBasis, explanationIndonesian,
                explanationEnglish, validFrom, validTo);
    }

    /** The rule; only of a line in which nothing is wrong. */
    public Rule rule(List<Fact> known) {
        return new Rule(code, orNull(category), orNull(region), new FactText(this, known).facts(), TargetText.read(target, unit),
                legalBasis, new Words(explanationIndonesian, explanationEnglish), LocalDate.parse(validFrom),
                validTo.isEmpty() ? null : LocalDate.parse(validTo));
    }

    FieldError fault(String fault, Object... arguments) {
        return LineFault.in(number, fault, arguments);
    }

    private static String orEmpty(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String facts(Rule rule) {
        return rule.facts().entrySet().stream().map(fact -> fact.getKey() + "=" + fact.getValue()).sorted()
                .collect(Collectors.joining(";"));
    }
}
