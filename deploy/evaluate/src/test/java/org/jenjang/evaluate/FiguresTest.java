package org.jenjang.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.evaluate.Case.Expected;
import org.jenjang.routing.suggestion.domain.Advice;
import org.jenjang.routing.suggestion.domain.Ranked;
import org.jenjang.routing.suggestion.domain.Suggestion;
import org.junit.jupiter.api.Test;

/** Every figure beside the one reckoned by hand. */
class FiguresTest {

    private static final Expected CITY = new Expected("pemda:74.71", Tier.DISTRICT);
    private static final Expected PROVINCE = new Expected("pemda:74", Tier.PROVINCIAL);
    private static final Expected POWER = new Expected("bumn:pln", Tier.NATIONAL);

    /** Right at once, right in the second place, wrong, rightly left to a person. */
    private static final Figures FOUR = new Figures(List.of(
            judged(List.of(CITY), "energi.listrik", true, advised("pemda:74.71", Tier.DISTRICT, 0.9)),
            judged(List.of(POWER), "energi.listrik", false,
                    advised("pemda:74.71", Tier.DISTRICT, 0.5), advised("bumn:pln", Tier.NATIONAL, 0.3)),
            judged(List.of(PROVINCE, CITY), "pupr.jalan", true, advised("bumn:pln", Tier.NATIONAL, 0.7)),
            judged(List.of(), null, false, advised("bumn:pln", Tier.NATIONAL, 0.2))));

    @Test
    void institutions_count_the_first_or_the_first_three_and_a_report_nobody_is_competent_for_is_right_with_a_person() {
        assertThat(FOUR.institutions(1)).isEqualTo(2 / 4.0);
        assertThat(FOUR.institutions(3)).isEqualTo(3 / 4.0);
    }

    @Test
    void any_of_several_expected_institutions_is_right() {
        assertThat(new Figures(List.of(judged(List.of(PROVINCE, CITY), null, true,
                advised("pemda:74.71", Tier.DISTRICT, 0.9)))).institutions(1)).isEqualTo(1);
    }

    @Test
    void tiers_and_categories_count_where_they_are_known() {
        assertThat(FOUR.tiers()).isEqualTo(1 / 3.0);
        assertThat(FOUR.categories(1)).isEqualTo(2 / 3.0);
    }

    @Test
    void the_confusion_tells_which_tier_was_taken_for_which() {
        assertThat(FOUR.confusion()).isEqualTo(Map.of(
                Tier.DISTRICT, Map.of("DISTRICT", 1L),
                Tier.NATIONAL, Map.of("DISTRICT", 1L),
                Tier.PROVINCIAL, Map.of("NATIONAL", 1L)));
    }

    @Test
    void answers_below_the_threshold_are_not_counted_as_answers() {
        assertThat(FOUR.answered()).isEqualTo(2 / 4.0);
        assertThat(FOUR.rightOfAnswered()).isEqualTo(1 / 2.0);
    }

    @Test
    void macro_f1_is_the_mean_over_the_right_answers() {
        MacroF1 f1 = new MacroF1();
        f1.add("a", "a");
        f1.add("a", "b");
        f1.add("b", "b");

        // a: one hit, one missed: 2/3; b: one hit, one wrong: 2/3.
        assertThat(f1.value()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void macro_f1_gives_nothing_for_an_answer_that_was_never_found() {
        MacroF1 f1 = new MacroF1();
        f1.add("a", "a");
        f1.add("b", "a");

        // a: one hit, one wrong: 2/3; b: 0.
        assertThat(f1.value()).isCloseTo(1 / 3.0, within(1e-9));
    }

    @Test
    void the_calibration_error_weighs_each_bin_by_its_size() {
        Calibration calibration = new Calibration();
        calibration.add(0.9, true);
        calibration.add(0.9, true);
        calibration.add(0.9, false);
        calibration.add(0.5, false);

        // Upper bin: 0.9 said, 2/3 right, three of four; lower bin: 0.5 said, none right, one of four.
        assertThat(calibration.error()).isCloseTo((0.9 - 2 / 3.0) * 3 / 4 + 0.5 / 4, within(1e-9));
        assertThat(calibration.bins()).extracting(Calibration.Bin::count).containsExactly(1, 3);
    }

    @Test
    void certainty_itself_falls_into_the_last_bin() {
        Calibration calibration = new Calibration();
        calibration.add(1, true);

        assertThat(calibration.bins()).singleElement().returns(1.0, Calibration.Bin::to);
    }

    private static Suggestion advised(String institution, Tier tier, double confidence) {
        return new Suggestion(institution, tier, "energi.listrik", confidence, List.of());
    }

    private static Judged judged(List<Expected> expected, String category, boolean sure, Suggestion... suggestions) {
        Suggestion first = suggestions[0];
        return new Judged(new Case("", "", "", null, expected, category),
                new Advice(Arrays.asList(suggestions), List.of(new Ranked<>(first.tier(), first.confidence())),
                        List.of(new Ranked<>(first.category(), first.confidence())), sure));
    }
}
