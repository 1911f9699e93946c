package org.jenjang.routing.clock.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.routing.clock.adapter.csv.ShippedRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A rule that follows another one, and a stricter one of an institution. */
class RuleDraftCheckTest {

    private static final String KENDARI = "pemda:74.71";
    private static final Place PLACE = new Place(ZoneId.of("Asia/Makassar"), "74.71");
    private static final DeadlineRules SHIPPED = new ShippedRules().rules();

    @Test
    void a_newer_rule_holds_from_its_first_day_and_the_older_one_up_to_the_day_before() {
        DeadlineRules rules = SHIPPED.with(RuleDraftCheck.check(draft("RESOLVE.ASPIRATION", "7", "2026-11-10"), SHIPPED, null));

        assertThat(amount(rules, "2026-11-09", KENDARI)).isEqualTo(5);
        assertThat(amount(rules, "2026-11-10", KENDARI)).isEqualTo(7);
        assertThat(rules.national("RESOLVE.ASPIRATION")).extracting(DeadlineRule::validTo)
                .containsExactly(null, LocalDate.parse("2026-11-09"));
        assertThat(rules.rules()).hasSize(SHIPPED.rules().size() + 1);
    }

    @Test
    void what_was_written_wrong_is_mended_by_a_rule_of_the_same_day() {
        DeadlineRules wrong = SHIPPED.with(RuleDraftCheck.check(draft("VERIFY", "30", "2026-11-10"), SHIPPED, null));
        DeadlineRules mended = wrong.with(RuleDraftCheck.check(draft("VERIFY", "2", "2026-11-10"), wrong, null));

        assertThat(mended.national("VERIFY")).extracting(DeadlineRule::amount).containsExactly(2, 3);
    }

    @Test
    void an_institution_may_be_stricter_for_itself_alone_but_never_more_lenient() {
        DeadlineRules rules = SHIPPED.with(
                RuleDraftCheck.check(draft("RESOLVE.ASPIRATION", "3", "2026-11-10"), SHIPPED, KENDARI));

        assertThat(amount(rules, "2026-11-10", KENDARI)).isEqualTo(3);
        assertThat(amount(rules, "2026-11-10", "pemda:74")).isEqualTo(5);
        assertThat(faults(draft("RESOLVE.ASPIRATION", "6", "2026-11-10"), KENDARI)).containsExactly("amount rule-looser");
        assertThat(faults(draft("RESOLVE.ASPIRATION", "3", "2023-12-31"), KENDARI)).containsExactly("validFrom rule-before");
    }

    /** The strictest that the nation will have decides, not only the one of today. */
    @Test
    void an_institution_is_held_to_the_national_rule_that_comes_next() {
        DeadlineRules rules = SHIPPED.with(RuleDraftCheck.check(draft("RESOLVE.ASPIRATION", "2", "2026-12-01"), SHIPPED, null));

        InvalidInput wrong = catchThrowableOfType(InvalidInput.class,
                () -> RuleDraftCheck.check(draft("RESOLVE.ASPIRATION", "4", "2026-11-10"), rules, KENDARI));
        assertThat(wrong.errors()).singleElement().satisfies(fault -> assertThat(fault.arguments()).containsExactly(2));
    }

    @Test
    void every_field_that_is_wrong_is_named() {
        assertThat(faults(new RuleDraft(null, null, null, null), null)).containsExactly(
                "rule rule-unknown", "amount rule-amount", "legalBasis rule-basis", "validFrom rule-day");
        assertThat(faults(new RuleDraft("PROMISE", "0", "x", "30-02-2027"), null)).containsExactly(
                "rule rule-unknown", "amount rule-amount", "legalBasis rule-basis", "validFrom rule-day");
        assertThat(faults(draft("VERIFY", "2", "2023-12-31"), null)).containsExactly("validFrom rule-before");
    }

    private static int amount(DeadlineRules rules, String day, String institution) {
        Place place = institution.equals(KENDARI) ? PLACE : new Place(PLACE.zone(), "74");
        return rules.ruleFor(Span.of("RESOLVE"), ReportClass.ASPIRATION, LocalDate.parse(day), institution, place).amount();
    }

    private static List<String> faults(RuleDraft draft, @Nullable String scope) {
        InvalidInput wrong = catchThrowableOfType(InvalidInput.class, () -> RuleDraftCheck.check(draft, SHIPPED, scope));
        return wrong.errors().stream().map(fault -> fault.field() + " " + fault.code()).toList();
    }

    private static RuleDraft draft(String rule, String amount, String from) {
        return new RuleDraft(rule, amount, "PermenPANRB 5/2025 Pasal 12", from);
    }
}
