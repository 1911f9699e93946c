package org.jenjang.routing.competence.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is competent for some reports. Its place in the book is its rank: of all rules that cover a report the first one holds.
 *
 * @param code names it for ever; never used again for another one
 * @param category it covers this category and all below it; null for every report
 * @param region it covers this region and all inside it; null for the whole country
 * @param facts what must be so beside, by the key of the fact
 * @param explanation a sentence for the reporter
 * @param validTo the last day on which it holds; null while it is in force
 */
public record Rule(
        String code,
        @Nullable String category,
        @Nullable String region,
        Map<String, String> facts,
        Target target,
        String legalBasis,
        Words explanation,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public Rule {
        facts = Map.copyOf(facts);
    }

    /** The last day on which it holds. */
    public LocalDate lastDay() {
        return Objects.requireNonNullElse(validTo, LocalDate.MAX);
    }

    /** Whether it holds on that day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && !day.isAfter(lastDay());
    }

    /** Whether the fact counts for it. */
    public boolean needs(String fact) {
        return facts.containsKey(fact);
    }

    /** Code of the institution to which it sends, where that is the same one for every report that it covers. */
    public Optional<String> institution() {
        return switch (target) {
            case Target.Named named -> Optional.of(named.institution());
            case Target.Regional regional -> regional.government(region);
            case Target.Inspectorate _, Target.TierAbove _, Target.Person _ -> Optional.empty();
        };
    }

    Rule until(LocalDate last) {
        return new Rule(code, category, region, facts, target, legalBasis, explanation, validFrom, last);
    }

    boolean isAbout(@Nullable String asked) {
        return category == null || Codes.covers(category, asked);
    }

    boolean holdsIn(@Nullable String place) {
        return region == null || Codes.covers(region, place);
    }

    /** Whether it covers the report; a conflict of interest is left out, since only the rest of the book shows it. */
    boolean covers(ReportFacts report) {
        return isInForceOn(report.day()) && isAbout(report.category()) && holdsIn(report.region())
                && facts.entrySet().stream().allMatch(fact -> fact.getKey().equals(Fact.CONFLICT_OF_INTEREST)
                        || fact.getValue().equals(report.answer(fact.getKey())));
    }
}
