package org.jenjang.routing.competence.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.routing.competence.domain.Known.HEALTH;
import static org.jenjang.routing.competence.domain.Known.INSPECTORATE;
import static org.jenjang.routing.competence.domain.Known.PROVINCE;
import static org.jenjang.routing.competence.domain.Known.PUBLIC_WORKS;
import static org.jenjang.routing.competence.domain.Known.REGENCY;
import static org.jenjang.routing.competence.domain.Known.REGISTER;
import static org.jenjang.routing.competence.domain.Known.TIER_ABOVE;
import static org.jenjang.routing.competence.domain.Known.about;
import static org.jenjang.routing.competence.domain.Known.book;
import static org.jenjang.routing.competence.domain.Known.report;
import static org.jenjang.routing.competence.domain.Known.rule;
import static org.jenjang.routing.competence.domain.Known.supervisory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final Rule NATIONAL_ROAD = rule("a", "pupr.jalan", null, Map.of("ROAD_CLASS", "NATIONAL"), PUBLIC_WORKS);
    private static final Rule ROAD = rule("b", "pupr.jalan", null, Map.of(), REGENCY);
    private static final Rule CONFLICT = rule("c", null, null, Map.of("CONFLICT_OF_INTEREST", "YES"), TIER_ABOVE);
    private static final Rule SUPERVISORY = rule("s", null, null, Map.of("SUPERVISORY", "YES"), INSPECTORATE);

    @Test
    void the_first_rule_that_covers_a_report_holds() {
        Rule inKendari = rule("k", "pupr.jalan", "74.71", Map.of(), HEALTH);
        assertThat(office(book(inKendari, ROAD), report("pupr.jalan", "74.71"))).contains("kl:kemenkes");
        assertThat(office(book(ROAD, inKendari), report("pupr.jalan", "74.71"))).contains("pemda:74.71/pupr");
        assertThat(office(book(inKendari, ROAD), report("pupr.jalan", "74.05"))).contains("pemda:74.05/pupr");
    }

    @Test
    void a_rule_for_a_main_subject_covers_its_parts_and_no_other() {
        RuleBook book = book(rule("p", "pupr", "74", Map.of(), PROVINCE));
        assertThat(office(book, report("pupr.pasar", "74.71"))).contains("pemda:74");
        assertThat(office(book, report("naker", "74.71"))).isEmpty();
        assertThat(office(book, report(null, "74.71"))).isEmpty();
        assertThat(office(book, report("pupr", "73.71"))).isEmpty();
    }

    @Test
    void in_jakarta_the_province_does_what_elsewhere_the_city_does() {
        assertThat(book(ROAD).match(report("pupr.jalan", "31.71"), REGISTER).orElseThrow().institution()).isEqualTo("pemda:31");
    }

    @Test
    void without_a_region_or_with_a_province_alone_nobody_is_named_for_a_regency() {
        assertThat(office(book(ROAD), report("pupr.jalan", null))).isEmpty();
        assertThat(office(book(ROAD), report("pupr.jalan", "74"))).isEmpty();
    }

    @Test
    void what_is_not_known_of_a_fact_leads_to_the_rule_that_does_not_need_it() {
        RuleBook book = book(NATIONAL_ROAD, ROAD);
        ReportFacts road = report("pupr.jalan", "74.71");
        assertThat(office(book, road.with("ROAD_CLASS", "NATIONAL"))).contains("kl:kemenpu");
        assertThat(office(book, road.with("ROAD_CLASS", Answer.UNKNOWN))).contains("pemda:74.71/pupr");
        assertThat(office(book, road)).contains("pemda:74.71/pupr");
    }

    @Test
    void a_question_is_asked_only_when_its_answer_decides() {
        ReportFacts road = report("pupr.jalan", "74.71");
        assertThat(book(NATIONAL_ROAD, ROAD).question(road, REGISTER)).map(asked -> asked.fact().key()).contains("ROAD_CLASS");
        assertThat(book(NATIONAL_ROAD, ROAD).question(road.with("ROAD_CLASS", Answer.UNKNOWN), REGISTER)).isEmpty();
        assertThat(book(NATIONAL_ROAD, rule("x", "pupr", null, Map.of(), PUBLIC_WORKS)).question(road, REGISTER)).isEmpty();
        assertThat(book(NATIONAL_ROAD, ROAD).question(report("naker", "74.71"), REGISTER)).isEmpty();
    }

    @Test
    void a_question_that_decides_only_together_with_another_is_asked_too() {
        Rule both = rule("x", "pupr", null, Map.of("ROAD_CLASS", "NATIONAL", "WATERWAY", "NATIONAL"), HEALTH);
        RuleBook book = book(both, rule("y", "pupr", null, Map.of(), PUBLIC_WORKS));
        ReportFacts report = report("pupr", "74.71");
        assertThat(book.question(report, REGISTER)).map(asked -> asked.fact().key()).contains("ROAD_CLASS");
        assertThat(book.question(report.with("ROAD_CLASS", "VILLAGE"), REGISTER)).isEmpty();
    }

    @Test
    void misuse_of_power_goes_to_the_inspectorate_of_whom_the_rest_says() {
        Match match = book(SUPERVISORY, ROAD).match(supervisory(report("pupr.jalan", "74.71")), REGISTER).orElseThrow();
        assertThat(match.office()).isEqualTo("pemda:74.71/inspektorat");
        assertThat(match.rule()).isEqualTo(SUPERVISORY);
        assertThat(match.explanation().indonesian()).isEqualTo("b di sini (UU 38/2004) s di sini (UU 38/2004)");
    }

    @Test
    void what_is_about_an_office_is_lifted_above_it() {
        RuleBook book = book(CONFLICT, SUPERVISORY, ROAD);
        ReportFacts road = report("pupr.jalan", "74.71");
        assertThat(office(book, about(road, "pemda:74.71"))).contains("pemda:74");
        assertThat(office(book, about(road, "pemda:74.71", "pemda:74"))).contains("kl:kemenpanrb");
        assertThat(office(book, about(road, "pemda:74.71/pupr"))).contains("pemda:74");
        assertThat(office(book, about(road, "pemda:73"))).contains("pemda:74.71/pupr");
        assertThat(office(book, supervisory(about(road, "pemda:74.71")))).contains("pemda:74/inspektorat");
        assertThat(office(book, supervisory(about(road, "pemda:74.71/inspektorat")))).contains("pemda:74/inspektorat");
    }

    @Test
    void above_the_national_desk_there_is_nobody_left() {
        RuleBook book = book(CONFLICT, rule("x", null, null, Map.of(), new Target.Named("kl:kemenpanrb", UnitChoice.NONE)));
        assertThat(office(book, about(report("sp4n", null), "kl:kemenpanrb"))).isEmpty();
    }

    @Test
    void a_rule_holds_on_its_days_and_an_ended_institution_has_an_heir() {
        Rule old = new Rule("o", "pupr", null, Map.of(), new Target.Named("kl:kemenpupr", UnitChoice.NONE), "UU 38/2004",
                new Words("dahulu", "formerly"), LocalDate.of(2024, 1, 1), Known.DAY);
        assertThat(office(book(old), report("pupr", "74.71"))).contains("kl:kemenpu");
        assertThat(office(book(old), new ReportFacts("pupr", null, Map.of(), false, List.of(), Known.DAY.plusDays(1)))).isEmpty();
    }

    @Test
    void of_the_offices_in_the_regions_the_nearest_is_meant() {
        Rule bridge = rule("x", "pupr.jembatan", null, Map.of(),
                new Target.Named("kl:kemenpu", UnitChoice.of("bpjn-*|bbws-*")));
        assertThat(office(book(bridge), report("pupr.jembatan", "76.02"))).contains("kl:kemenpu/bpjn-sulbar");
        assertThat(office(book(bridge), report("pupr.jembatan", null))).contains("kl:kemenpu");
    }

    private static Optional<String> office(RuleBook book, ReportFacts report) {
        return book.match(report, REGISTER).map(Match::office);
    }
}
