package org.jenjang.routing.competence.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.FieldError;
import org.jenjang.platform.kernel.InvalidInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a book of rules is refused for, with line and reason. */
class BookCheckTest {

    /** Columns: code, category, region, facts, target, unit, from, to. */
    private static final String ROAD = "jalan|pupr.jalan|||regency|pupr|2025-01-01|";

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "competence-code; Jalan Raya|pupr|||regency||2025-01-01|",
        "competence-category; x|jalanan|||regency||2025-01-01|",
        "competence-category-ended; x|corona|||regency||2025-01-01|",
        "competence-region; x|pupr|99||regency||2025-01-01|",
        "competence-fact; x|pupr||COLOUR=RED|regency||2025-01-01|",
        "competence-fact; x|pupr||NOTHING|regency||2025-01-01|",
        "competence-answer; x|pupr||ROAD_CLASS=YELLOW|regency||2025-01-01|",
        "competence-target; x|pupr|||kl:tidakada||2025-01-01|",
        "competence-out-of-office; x|agama|||kl:kemenhaj||2025-01-01|",
        "competence-out-of-office; x|pupr|||kl:kemenpupr||2024-02-01|",
        "competence-unit; x|pupr|||kl:kemenpu|tidak-ada|2025-01-01|",
        "competence-outside; x|pupr|74||lembaga:bpbatam||2025-01-01|",
        "competence-day; x|pupr|||regency||besok|",
        "competence-day; x|pupr|||regency||2025-01-01|kelak",
        "competence-no-days; x|pupr|||regency||2025-01-01|2024-12-31",
        "competence-lift; x|pupr|||inspectorate||2025-01-01|",
        "competence-lift; x|pupr|||tier-above||2025-01-01|",
    })
    void a_line_that_is_wrong_by_itself_is_refused_with_its_number(String fault, String line) {
        assertThat(faults(ROAD, line)).singleElement().satisfies(error -> {
            assertThat(error.field()).isEqualTo("line-3");
            assertThat(error.code()).isEqualTo(fault);
        });
    }

    @Test
    void a_rule_for_a_region_that_has_ended_before_it_holds_is_refused() {
        Region ended = new Region("74.99", "Kabupaten Lama", "REGENCY", "74", ZoneId.of("Asia/Makassar"), Known.FIRST,
                LocalDate.of(2025, 12, 31), null, List.of(), "UU 1/2025");
        CodeLists.take(Edition.shipped().with(List.of(ended), List.of()));

        assertThat(faults("x|pupr|74.99||province||2026-01-01|")).extracting(FieldError::code)
                .containsExactly("competence-region-ended");
        assertThat(faults("x|pupr|74.99||province||2025-12-31|")).isEmpty();
    }

    @AfterEach
    void goByTheShippedLists() {
        CodeLists.take(Edition.shipped());
    }

    @Test
    void a_fact_that_must_be_two_things_is_a_contradiction() {
        assertThat(faults("x|pupr||ROAD_CLASS=NATIONAL;ROAD_CLASS=TOLL|regency||2025-01-01|"))
                .extracting(FieldError::code).containsExactly("competence-contradiction");
    }

    @Test
    void a_rule_without_basis_or_explanation_is_refused() {
        RuleLine line = line(2, ROAD);
        RuleLine bare = new RuleLine(2, line.code(), line.category(), "", "", line.target(), "", "", "Penjelasan", "",
                line.validFrom(), "");
        assertThat(faults(List.of(bare))).extracting(FieldError::code)
                .containsExactly("competence-basis", "competence-explanation");
    }

    @Test
    void a_rule_after_one_that_takes_all_of_it_is_shadowed() {
        assertThat(faults(ROAD, "x|pupr.jalan|74|ROAD_CLASS=NATIONAL|kl:kemenpu||2026-01-01|")).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("competence-shadowed");
            assertThat(error.arguments()).containsExactly(3, "2");
        });
        assertThat(faults("x|pupr.jalan|74|ROAD_CLASS=NATIONAL|kl:kemenpu||2026-01-01|", ROAD)).isEmpty();
    }

    @Test
    void several_rules_can_shadow_one_together() {
        assertThat(faults("a|pupr||SUPERVISORY=YES|kl:kemenpu||2025-01-01|", "b|pupr||SUPERVISORY=NO|kl:kemenkes||2025-01-01|2025-06-30",
                "c|pupr||SUPERVISORY=NO|kl:kemenkes||2025-07-01|", ROAD)).singleElement().satisfies(error -> {
                    assertThat(error.code()).isEqualTo("competence-shadowed");
                    assertThat(error.arguments()).containsExactly(5, "2, 4");
                });
    }

    @Test
    void a_rule_that_has_ended_must_have_been_of_use_on_any_of_its_days() {
        String ended = "x|pupr.jalan|||regency||2025-01-01|2025-12-31";
        assertThat(faults("a|pupr|||kl:kemenpu||2025-07-01|", ended)).isEmpty();
        assertThat(faults("a|pupr|||kl:kemenpu||2025-07-01|", "b|pupr|||kl:kemenkes||2025-01-01|2025-06-30", ended)).singleElement()
                .satisfies(error -> assertThat(error.arguments()).containsExactly(4, "2, 3"));
    }

    @Test
    void a_rule_that_is_in_force_must_not_die_of_one_that_begins_later() {
        String everything = "a||||kl:kemenpu||2027-01-01|";
        assertThat(faults(everything, ROAD)).singleElement().satisfies(error -> {
            assertThat(error.code()).isEqualTo("competence-shadowed");
            assertThat(error.arguments()).containsExactly(3, "2");
        });
        assertThat(faults(everything, ROAD + "2027-12-31")).extracting(FieldError::code).containsExactly("competence-shadowed");
        assertThat(faults(everything, ROAD + "2026-12-31")).isEmpty();
    }

    @Test
    void a_rule_may_be_without_reports_for_a_while() {
        assertThat(faults("a||||kl:kemenpu||2026-01-01|2026-12-31", ROAD)).isEmpty();
    }

    @Test
    void a_rule_that_lifts_needs_one_after_it_for_as_long_as_it_holds() {
        String lifts = "s|pupr||SUPERVISORY=YES|inspectorate||2025-01-01|";
        assertThat(faults(lifts, ROAD + "2026-12-31")).extracting(FieldError::code).containsExactly("competence-no-rest");
        assertThat(faults(lifts + "2026-12-31", ROAD + "2026-12-31")).isEmpty();
    }

    @Test
    void the_answers_of_a_question_do_not_shadow_what_holds_without_one() {
        assertThat(faults("a|pupr||ROAD_CLASS=NATIONAL|kl:kemenpu||2025-01-01|", "b|pupr||ROAD_CLASS=UNKNOWN|kl:kemenkes||2025-01-01|",
                "c|pupr|||regency||2025-01-01|")).isEmpty();
    }

    @Test
    void one_code_cannot_stand_for_two_rules_on_the_same_day() {
        String before = "jalan|pupr.jalan|||province||2024-11-01|2024-12-31";
        assertThat(faults(before, ROAD)).isEmpty();
        assertThat(faults("jalan|pupr.pasar|||province||2024-11-01|", ROAD)).extracting(FieldError::code)
                .containsExactly("competence-double");
    }

    @Test
    void a_rule_that_lifts_needs_one_after_it() {
        String lifts = "s|pupr||SUPERVISORY=YES|inspectorate||2025-01-01|";
        assertThat(faults(lifts, ROAD)).isEmpty();
        assertThat(faults(ROAD, lifts)).extracting(FieldError::code).containsExactly("competence-no-rest");
        assertThat(faults("n|naker|||regency||2025-01-01|", lifts)).extracting(FieldError::code)
                .containsExactly("competence-no-rest");
    }

    @Test
    void an_empty_book_is_refused() {
        assertThat(faults(List.of())).extracting(FieldError::code).containsExactly("competence-empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "too-many", "code", "category", "category-ended", "region", "region-ended", "basis", "explanation", "day", "no-days",
        "fact", "answer", "contradiction", "target", "out-of-office", "outside", "unit", "lift", "double", "shadowed", "no-rest", "place", "tried"})
    void every_fault_has_its_sentence_in_both_languages(String fault) {
        assertThat(ProblemTexts.isComplete("field.competence-" + fault)).isTrue();
        assertThat(ProblemTexts.of("field.competence-" + fault, Locale.of("id"), 3, "x", "y", "z")).doesNotContain("{");
    }

    private static List<FieldError> faults(String... lines) {
        List<RuleLine> read = new ArrayList<>();
        Arrays.stream(lines).forEach(text -> read.add(line(read.size() + 2, text)));
        return faults(read);
    }

    private static List<FieldError> faults(List<RuleLine> lines) {
        InvalidInput wrong = catchThrowableOfType(InvalidInput.class,
                () -> BookCheck.check(lines, Known.FACTS, Known.REGISTER, Known.DAY));
        return wrong == null ? List.of() : wrong.errors();
    }

    private static RuleLine line(int number, String text) {
        String[] f = text.strip().split("\\|", -1);
        return new RuleLine(number, f[0], f[1], f[2], f[3], f[4], f[5], "UU 38/2004", "Penjelasan", "Explanation", f[6], f[7]);
    }
}
