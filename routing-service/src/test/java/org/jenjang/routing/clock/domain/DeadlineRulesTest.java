package org.jenjang.routing.clock.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.routing.clock.adapter.csv.ShippedRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineRulesTest {

    private static final Span VERIFY = new Span.OfClock(Clock.VERIFY);

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    private static final String CITY = "pemda:74.71";
    private static final Place KENDARI = new Place(ZoneId.of("Asia/Makassar"), "74.71");

    @ParameterizedTest
    @CsvSource({
        "RESOLVE, INFORMATION_REQUEST, 5", "RESOLVE, ASPIRATION, 5", "RESOLVE, COMPLAINT_NON_SUPERVISORY, 14",
        "RESOLVE, COMPLAINT_SUPERVISORY, 60", "VERIFY, ASPIRATION, 3", "FIRST_RESPONSE, COMPLAINT_SUPERVISORY, 5",
        "REPORTER_REPLY, COMPLAINT_NON_SUPERVISORY, 10", "REPORTER_COMPLETION, ASPIRATION, 30"
    })
    void the_shipped_rules_are_those_of_the_field(Clock clock, ReportClass reportClass, int amount) {
        assertThat(new ShippedRules().rules().ruleFor(new Span.OfClock(clock), reportClass, TODAY, CITY, KENDARI).amount()).isEqualTo(amount);
    }

    @ParameterizedTest
    @EnumSource(value = Clock.class, mode = EnumSource.Mode.EXCLUDE, names = "PROMISE")
    void on_every_day_exactly_one_shipped_rule_is_in_force(Clock clock) {
        DeadlineRules rules = new ShippedRules().rules();
        LocalDate.parse("2024-01-01").datesUntil(LocalDate.parse("2027-01-01")).forEach(day -> {
            for (ReportClass reportClass : ReportClass.values()) {
                assertThat(rules.rules().stream().filter(rule -> rule.isFor(new Span.OfClock(clock), reportClass)
                        && rule.isInForceOn(day)))
                        .hasSize(1);
            }
        });
    }

    @Test
    void a_new_rule_counts_from_its_first_day_and_the_old_one_to_its_last() {
        DeadlineRule old = rule(3, "2024-01-01", "2026-06-30");
        DeadlineRule renewed = rule(2, "2026-07-01", null);
        DeadlineRules rules = new DeadlineRules(List.of(old, renewed));

        assertThat(rules.ruleFor(VERIFY, ReportClass.ASPIRATION, LocalDate.parse("2026-06-30"), CITY, KENDARI)).isEqualTo(old);
        assertThat(rules.ruleFor(VERIFY, ReportClass.ASPIRATION, LocalDate.parse("2026-07-01"), CITY, KENDARI))
                .isEqualTo(renewed);
    }

    @Test
    void a_letter_older_than_all_rules_goes_by_the_oldest_one() {
        DeadlineRule oldest = rule(3, "2024-01-01", null);
        assertThat(new DeadlineRules(List.of(oldest))
                .ruleFor(VERIFY, ReportClass.ASPIRATION, LocalDate.parse("2023-12-30"), CITY, KENDARI))
                .isEqualTo(oldest);
    }

    @Test
    void a_clock_without_a_rule_is_a_fault_and_so_is_a_limit_of_no_days() {
        assertThatThrownBy(() -> new DeadlineRules(List.of()).ruleFor(VERIFY, ReportClass.ASPIRATION, TODAY, CITY, KENDARI))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> rule(0, "2024-01-01", null)).isInstanceOf(IllegalArgumentException.class);
    }

    private static DeadlineRule rule(int amount, String from, String to) {
        return new DeadlineRule(VERIFY, null, amount, DeadlineRule.Unit.WORKING_DAYS, "contoh",
                LocalDate.parse(from), to == null ? null : LocalDate.parse(to), null);
    }

    @ParameterizedTest
    @CsvSource({"74.71, 1", "74, 1", "pemda:74.71, 1", "32, 3", "pemda:74, 3", "74.7, 3"})
    void of_the_rules_in_force_the_strictest_holds_and_a_local_one_only_there(String scope, int amount) {
        DeadlineRules rules = RuleCheck.check(List.of(line(2, 3, null), line(3, 1, scope)));

        assertThat(rules.ruleFor(VERIFY, ReportClass.ASPIRATION, TODAY, CITY, KENDARI).amount()).isEqualTo(amount);
    }

    @Test
    void a_local_rule_that_lengthens_is_refused_with_its_line() {
        assertThatThrownBy(() -> RuleCheck.check(List.of(line(2, 3, null), line(3, 3, "74"), line(4, 4, "74"))))
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.errors())
                        .containsExactly(new FieldError("line-4", "rule-lengthens", 4, 3)));
    }

    @Test
    void a_local_rule_in_another_unit_or_for_what_has_no_rule_is_refused() {
        DeadlineRule hours = new DeadlineRule(VERIFY, null, 2, DeadlineRule.Unit.HOURS, "contoh",
                LocalDate.parse("2024-01-01"), null, "74");
        DeadlineRule alone = new DeadlineRule(new Span.OfClock(Clock.RESOLVE), null, 2, DeadlineRule.Unit.WORKING_DAYS,
                "contoh", LocalDate.parse("2024-01-01"), null, "74");

        assertThatThrownBy(() -> RuleCheck.check(
                List.of(line(2, 3, null), new RuleLine(3, hours), new RuleLine(4, alone))))
                .isInstanceOfSatisfying(InvalidInput.class, wrong -> assertThat(wrong.errors())
                        .extracting(FieldError::code).containsExactly("rule-lengthens", "rule-without-base"));
    }

    private static RuleLine line(int number, int amount, String scope) {
        return new RuleLine(number, new DeadlineRule(VERIFY, null, amount, DeadlineRule.Unit.WORKING_DAYS, "contoh",
                LocalDate.parse("2024-01-01"), null, scope));
    }
}
