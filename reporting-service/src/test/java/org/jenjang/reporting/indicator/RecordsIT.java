package org.jenjang.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.reporting.support.Story;
import org.junit.jupiter.api.Test;

/** The figures of single institutions and provinces, and what of them is not shown. */
@QuarkusTest
class RecordsIT extends HeardStories {

    @Test
    void an_institution_that_never_had_a_report_has_no_record() {
        assertThat(institutions()).isEmpty();
    }

    @Test
    void an_institution_answers_for_what_it_let_pass_even_when_the_province_holds_it() {
        hearing.hear(IntStream.range(0, 6).mapToObj(n -> filed("late" + n, 90).disposedTo(Story.CITY, 40, 100).hours(41)
                .breached(Clock.FIRST_RESPONSE, 1)).toArray(Story[]::new));

        assertThat(institutions()).filteredOn(one -> one.institution().code().equals("pemda:74.71")).singleElement()
                .satisfies(city -> {
                    assertThat(city.held()).isZero();
                    assertThat(city.figures().onTimeFirst()).isEqualTo(new Share(0, 6));
                });
        assertThat(institutions()).filteredOn(one -> one.institution().code().equals("pemda:74")).singleElement()
                .satisfies(province -> {
                    assertThat(province.held()).isEqualTo(6);
                    assertThat(province.figures().reports()).isZero();
                });
    }

    @Test
    void an_heir_holds_what_an_institution_left_and_how_long_that_one_had_it_is_told() {
        hearing.hear(IntStream.range(0, 6).mapToObj(n -> filed("left" + n, 100).disposedTo(Story.CITY, 400, 1000)
                .hours(75).rehomedTo(Story.OTHER_CITY)).toArray(Story[]::new));

        assertThat(institutions()).filteredOn(one -> one.institution().code().equals("pemda:74.72")).singleElement()
                .satisfies(heir -> {
                    assertThat(heir.held()).isEqualTo(6);
                    assertThat(heir.inherited().n()).isEqualTo(6);
                    assertThat(heir.inherited().before()).isCloseTo(0.75, within(0.01));
                    assertThat(heir.figures().reports()).isEqualTo(6);
                });
        assertThat(institutions()).extracting(one -> one.institution().code()).doesNotContain("pemda:74.71");
    }

    @Test
    void the_rating_of_one_reporter_is_not_told_to_the_institution_that_knows_him() {
        hearing.hear(filed("angry", 90).disposedTo(Story.CITY, 40, 100).answered(1).confirmed(1, 1));

        assertThat(institutions()).singleElement().satisfies(city -> {
            assertThat(city.figures().satisfaction()).isEqualTo(Satisfaction.WITHHELD);
            assertThat(city.figures().confirmed()).isEqualTo(Share.WITHHELD);
            assertThat(city.figures().hoursToAnswer()).isEqualTo(Spread.WITHHELD);
        });
        assertThat(provinces().rows()).singleElement()
                .satisfies(row -> assertThat(row.reports().getFirst()).isNull());
    }

    @Test
    void provinces_are_counted_by_class_and_small_numbers_are_hidden_with_a_companion() {
        hearing.hear(IntStream.range(0, 6).mapToObj(n -> filed("sultra" + n, 5)).toArray(Story[]::new));
        hearing.hear(IntStream.range(0, 7)
                .mapToObj(n -> Story.of("bekasi" + n, Classification.COMPLAINT, "32.75", now)).toArray(Story[]::new));
        hearing.hear(IntStream.range(0, 8)
                .mapToObj(n -> Story.of("jabar" + n, Classification.ASPIRATION, "32", now)).toArray(Story[]::new));

        assertThat(provinces().rows()).containsExactly(
                new ProvinceTable.Row("32", "Jawa Barat", List.of(7, 8, 0, 0)),
                new ProvinceTable.Row("74", "Sulawesi Tenggara", List.of(6, 0, 0, 0)));

        hearing.hear(Story.of("alone", Classification.ASPIRATION, "74", now));

        assertThat(provinces().rows()).containsExactly(
                new ProvinceTable.Row("32", "Jawa Barat", Arrays.asList(null, null, 0, 0)),
                new ProvinceTable.Row("74", "Sulawesi Tenggara", Arrays.asList(null, null, 0, 0)));
    }

    private ProvinceTable provinces() {
        return overview().provinces();
    }

    private List<InstitutionFigures> institutions() {
        return indicators.institutions().await().atMost(PATIENCE);
    }
}
