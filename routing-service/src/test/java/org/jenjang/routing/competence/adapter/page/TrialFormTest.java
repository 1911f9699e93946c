package org.jenjang.routing.competence.adapter.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jenjang.platform.web.FilledForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrialFormTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'' | 500", "1 | 1", " 750 | 750",
        "2.500 | 2500", "2,500 | 2500", "10.000 | 10000", "10000 | 10000"})
    void a_number_may_be_written_as_people_write_it(String said, int most) {
        assertThat(TrialForm.most(form(said))).hasValue(most);
        assertThat(TrialForm.again(form(said), Locale.ENGLISH).valid()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-5", "10.001", "99999999999", "lima", "1.5"})
    void any_other_is_shown_again_with_its_bounds(String said) {
        assertThat(TrialForm.most(form(said))).isEmpty();

        FilledForm again = TrialForm.again(form(said), Locale.of("id"));
        assertThat(again.value("laporan")).isEqualTo(said);
        assertThat(again.error("laporan")).isEqualTo("Tulis angka dari 1 sampai 10.000.");
    }

    private static FilledForm form(String said) {
        return FilledForm.empty().withValue("laporan", said);
    }
}
