package org.jenjang.routing.competence.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.routing.competence.adapter.csv.ShippedRuleBook;
import org.jenjang.routing.register.adapter.csv.ShippedRegister;
import org.jenjang.routing.register.domain.Register;
import org.jspecify.annotations.Nullable;

/** What the tests of the rules have in common: the shipped register and facts, and short words for rules and reports. */
final class Known {

    static final Register REGISTER = new ShippedRegister().register();
    static final List<Fact> FACTS = new ShippedRuleBook().book().facts();
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    static final Target PUBLIC_WORKS = new Target.Named("kl:kemenpu", UnitChoice.NONE);
    static final Target HEALTH = new Target.Named("kl:kemenkes", UnitChoice.NONE);
    static final Target REGENCY = new Target.Regional(Tier.DISTRICT, UnitChoice.of("pupr"));
    static final Target PROVINCE = new Target.Regional(Tier.PROVINCIAL, UnitChoice.NONE);
    static final Target INSPECTORATE = new Target.Inspectorate();
    static final Target TIER_ABOVE = new Target.TierAbove();

    private Known() {}

    static Rule rule(String code, @Nullable String category, @Nullable String region, Map<String, String> facts, Target target) {
        return new Rule(code, category, region, facts, target, "UU 38/2004", new Words(code + " di sini", code + " here"), FIRST,
                null);
    }

    static RuleBook book(Rule... rules) {
        return new RuleBook(1, FACTS, List.of(rules));
    }

    static ReportFacts report(@Nullable String category, @Nullable String region) {
        return new ReportFacts(category, region, Map.of(), false, List.of(), DAY);
    }

    static ReportFacts supervisory(ReportFacts report) {
        return new ReportFacts(report.category(), report.region(), report.answers(), true, report.keepFrom(), report.day());
    }

    static ReportFacts about(ReportFacts report, String... offices) {
        return new ReportFacts(report.category(), report.region(), report.answers(), report.supervisory(), List.of(offices),
                report.day());
    }
}
