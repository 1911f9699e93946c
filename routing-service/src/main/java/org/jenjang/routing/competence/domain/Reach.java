package org.jenjang.routing.competence.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is left to a rule by those before it. Rules cover categories and regions from above, and no rule can need that a question
 * was not answered; so of all reports that a rule covers the one with its very category, its very region and no other answer is the
 * hardest to take from it: who takes that one takes them all. Whether a report is supervisory is tried out.
 *
 * <p>What counts is the last day of a rule, for one that stays in force the day when nothing changes any more: what is taken from
 * it then stays taken, so it had better end before. Of a rule that has ended by today any of its days counts.
 */
final class Reach {

    private final List<Rule> before;
    private final LocalDate today;

    Reach(List<Rule> before, LocalDate today) {
        this.before = before;
        this.today = today;
    }

    /** Whether the rule is the first for any report on a day that counts. */
    boolean leaves(Rule rule) {
        return hardest(rule, rule).anyMatch(report -> before.stream().noneMatch(other -> takes(other, rule, report)));
    }

    /** Whether any report that both cover comes to the later one, were it not for the earlier, on a day that counts for that. */
    boolean leavesBoth(Rule earlier, Rule later) {
        return hardest(earlier, later).anyMatch(report -> before.stream().noneMatch(other -> takes(other, earlier, report)));
    }

    /** Whether an earlier rule takes any of the reports that are hardest to take from the rule. */
    boolean isTakenBy(Rule earlier, Rule rule) {
        return hardest(rule, rule).anyMatch(report -> takes(earlier, rule, report));
    }

    /**
     * A rule for conflicts of interest takes from those for the same alone; one that only lifts what the others say takes nothing
     * from them, but from those that lift in the same way.
     */
    private static boolean takes(Rule earlier, Rule later, ReportFacts report) {
        if (!earlier.covers(report)) {
            return false;
        }
        return earlier.needs(Fact.CONFLICT_OF_INTEREST)
                ? later.needs(Fact.CONFLICT_OF_INTEREST)
                : !isLifting(earlier) || earlier.target().equals(later.target());
    }

    static boolean isLifting(Rule rule) {
        return switch (rule.target()) {
            case Target.Inspectorate _, Target.TierAbove _ -> true;
            case Target.Named _, Target.Regional _, Target.Person _ -> false;
        };
    }

    private Stream<ReportFacts> hardest(Rule one, Rule other) {
        Map<String, String> facts = new HashMap<>(one.facts());
        facts.putAll(other.facts());
        facts.remove(Fact.CONFLICT_OF_INTEREST);
        facts.remove(Fact.SUPERVISORY);
        String category = deeper(one.category(), other.category());
        String region = deeper(one.region(), other.region());
        return Stream.of(true, false)
                .flatMap(supervisory -> days(one, other).map(day ->
                        new ReportFacts(category, region, facts, supervisory, List.of(), day)))
                .filter(report -> one.covers(report) && other.covers(report));
    }

    /** The last day that is still to come; else the first day, and each on which an earlier rule had just ended. */
    private Stream<LocalDate> days(Rule one, Rule other) {
        if (!one.lastDay().isBefore(today)) {
            return Stream.of(one.lastDay());
        }
        LocalDate first = one.validFrom().isAfter(other.validFrom()) ? one.validFrom() : other.validFrom();
        return Stream.concat(Stream.of(first), before.stream().map(Rule::validTo).filter(Objects::nonNull)
                .map(last -> last.plusDays(1)));
    }

    private static @Nullable String deeper(@Nullable String one, @Nullable String other) {
        return one == null || (other != null && other.length() > one.length()) ? other : one;
    }
}
