package org.jenjang.routing.competence.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jenjang.platform.kernel.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * The check says of exactly those rules that they are of no use which no report of a small universe meets: in the last period in
 * which they are in force, or ever when that is over.
 */
class ShadowPropertyTest {

    private static final LocalDate[] DAYS = {Known.FIRST, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)};
    private static final List<ReportFacts> UNIVERSE = universe();

    @Property(tries = 1000)
    void a_rule_is_refused_exactly_when_no_report_meets_it(@ForAll("books") List<Rule> rules, @ForAll("days") LocalDate today) {
        RuleBook book = new RuleBook(1, Known.FACTS, rules);
        Set<String> met = UNIVERSE.stream()
                .flatMap(report -> book.match(report, Known.REGISTER).stream()
                        .flatMap(match -> match.rules().stream())
                        .filter(rule -> counts(report.day(), rule, today)))
                .map(Rule::code).collect(Collectors.toSet());
        Set<String> useless = rules.stream().map(Rule::code).filter(code -> !met.contains(code)).collect(Collectors.toSet());
        assertThat(refused(rules, today)).isEqualTo(useless);
    }

    /** The days of the universe are the first ones of periods in which nothing begins or ends. */
    private static boolean counts(LocalDate day, Rule rule, LocalDate today) {
        boolean over = rule.validTo() != null && rule.validTo().isBefore(today);
        return over || Stream.of(DAYS).filter(later -> later.isAfter(day)).noneMatch(rule::isInForceOn);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.of(DAYS);
    }

    @Property(tries = 200)
    void an_earlier_rule_never_gets_less_when_a_later_one_is_added(@ForAll("books") List<Rule> rules) {
        RuleBook shorter = new RuleBook(1, Known.FACTS, rules.subList(0, rules.size() - 1));
        RuleBook longer = new RuleBook(1, Known.FACTS, rules);
        assertThat(UNIVERSE).filteredOn(report -> !report.supervisory() && report.keepFrom().isEmpty()).allSatisfy(report ->
                shorter.match(report, Known.REGISTER).ifPresent(match ->
                        assertThat(longer.match(report, Known.REGISTER)).contains(match)));
    }

    @Provide
    Arbitrary<List<Rule>> books() {
        return rule().list().ofMinSize(1).ofMaxSize(6).map(rules -> IntStream.range(0, rules.size())
                .mapToObj(i -> coded("r" + i, rules.get(i))).toList());
    }

    private static Arbitrary<Rule> rule() {
        return Combinators.combine(
                        Arbitraries.of("pupr", "pupr.jalan", "naker").injectNull(0.3),
                        Arbitraries.of("74", "74.71", "32").injectNull(0.5),
                        Arbitraries.of("NATIONAL", "VILLAGE", "UNKNOWN").injectNull(0.6),
                        Arbitraries.of("YES", "NO").injectNull(0.6),
                        Arbitraries.of(0, 1, 2), Arbitraries.of(0, 1, 2),
                        Arbitraries.of("works", "health", "conflict-works", "inspectorate", "above"))
                .as(ShadowPropertyTest::rule);
    }

    private static Rule rule(@Nullable String category, @Nullable String region, @Nullable String road, @Nullable String supervisory,
            int from, int to, String kind) {
        Map<String, String> facts = new HashMap<>();
        if (road != null) {
            facts.put("ROAD_CLASS", road);
        }
        if (supervisory != null || kind.equals("inspectorate")) {
            facts.put(Fact.SUPERVISORY, kind.equals("inspectorate") ? "YES" : supervisory);
        }
        if (kind.equals("above") || kind.startsWith("conflict")) {
            facts.put(Fact.CONFLICT_OF_INTEREST, "YES");
        }
        Target target = switch (kind) {
            case "works", "conflict-works" -> Known.PUBLIC_WORKS;
            case "health" -> Known.HEALTH;
            case "inspectorate" -> Known.INSPECTORATE;
            default -> Known.TIER_ABOVE;
        };
        return new Rule("x", category, region, facts, target, "UU 38/2004", new Words("penjelasan", "explanation"),
                DAYS[Math.min(from, to)], to == 2 || from == 2 ? null : DAYS[Math.max(from, to) + 1].minusDays(1));
    }

    private static Rule coded(String code, Rule rule) {
        return new Rule(code, rule.category(), rule.region(), rule.facts(), rule.target(), rule.legalBasis(), rule.explanation(),
                rule.validFrom(), rule.validTo());
    }

    private static Set<String> refused(List<Rule> rules, LocalDate today) {
        try {
            BookCheck.check(IntStream.range(0, rules.size()).mapToObj(i -> RuleLine.of(i, rules.get(i))).toList(), Known.FACTS,
                    Known.REGISTER, today);
            return Set.of();
        } catch (InvalidInput wrong) {
            assertThat(wrong.errors()).allMatch(error -> Set.of("competence-shadowed", "competence-no-rest").contains(error.code()));
            return wrong.errors().stream().map(error -> "r" + error.arguments().getFirst()).collect(Collectors.toCollection(HashSet::new));
        }
    }

    private static List<ReportFacts> universe() {
        List<List<String>> kept = List.of(List.of(), List.of("kl:kemenpu"), List.of("kl:kemenkes"), List.of("kl:kemenpu", "kl:kemenkes"));
        return Stream.of("pupr", "pupr.jalan", "naker", "").flatMap(category ->
                Stream.of("74", "74.71", "32", "").flatMap(region ->
                Stream.of("NATIONAL", "VILLAGE", "UNKNOWN", "").flatMap(road ->
                Stream.of(true, false).flatMap(supervisory ->
                Stream.of(DAYS).flatMap(day ->
                kept.stream().map(keepFrom -> new ReportFacts(orNull(category), orNull(region),
                        road.isEmpty() ? Map.of() : Map.of("ROAD_CLASS", road), supervisory, keepFrom, day))))))).toList();
    }

    private static @Nullable String orNull(String text) {
        return Objects.equals(text, "") ? null : text;
    }
}
