package org.jenjang.routing.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.routing.suggestion.adapter.csv.ShippedKnowledge;
import org.jenjang.routing.suggestion.app.CurrentPlaces;
import org.jenjang.routing.suggestion.app.SuggestOffice;
import org.jenjang.routing.suggestion.app.TeachingCase.Choice;
import org.jenjang.routing.suggestion.config.ShippedSuggester;
import org.jenjang.routing.suggestion.domain.Advice;
import org.jenjang.routing.suggestion.domain.Analysis;
import org.jenjang.routing.suggestion.domain.Office;
import org.jenjang.routing.suggestion.domain.PlaceNames;
import org.jenjang.routing.suggestion.domain.Report;
import org.jenjang.routing.suggestion.domain.Suggester;
import org.jenjang.routing.suggestion.domain.Suggestion;
import org.jenjang.routing.suggestion.domain.TellingWords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Analysis ANALYSIS = ShippedSuggester.analysis();
    private static final CurrentPlaces PLACES = ShippedSuggester.places(() -> TODAY);
    private static final SuggestOffice SHIPPED = new SuggestOffice(ShippedSuggester.of(ANALYSIS, PLACES));

    @AfterEach
    void as_shipped() {
        CodeLists.take(Edition.shipped());
        PLACES.refresh();
    }

    @Test
    void the_class_of_a_road_decides_the_tier() {
        assertThat(first("jalan berlubang parah, di tengah ada garis kuning", "76.02").institution()).isEqualTo("kl:kemenpu");
        assertThat(first("jalan provinsi berlubang parah", "76.02").institution()).isEqualTo("pemda:76");
        assertThat(first("jalan desa berlubang parah", "76.02").institution()).isEqualTo("pemda:76.02");
    }

    @Test
    void the_level_of_a_school_decides_the_tier() {
        assertThat(first("siswa SMA dirundung teman", "32.73").institution()).isEqualTo("pemda:32");
        assertThat(first("siswa SMP dirundung teman", "32.73").institution()).isEqualTo("pemda:32.73");
        assertThat(first("siswa madrasah dirundung teman", "32.73").institution()).isEqualTo("kl:kemenag");
    }

    @Test
    void misconduct_goes_to_the_institution_of_the_accused() {
        assertThat(first("diminta uang oleh oknum polisi lalu lintas", "73.71").institution()).isEqualTo("lembaga:polri");
        assertThat(first("oknum BPN minta uang pelicin sertifikat", "73.71").institution()).isEqualTo("kl:kemenatrbpn");
        assertThat(first("kepala desa menyelewengkan dana desa", "73.01").institution()).isEqualTo("pemda:73.01");
    }

    @Test
    void the_region_says_which_government_and_jakarta_has_but_one() {
        assertThat(first("lampu jalan di gang kami padam", "35.15").institution()).isEqualTo("pemda:35.15");
        Suggestion jakarta = first("lampu jalan di gang kami padam", "31.74");
        assertThat(jakarta.institution()).isEqualTo("pemda:31");
        assertThat(jakarta.tier()).isEqualTo(Tier.PROVINCIAL);
    }

    @Test
    void a_place_in_the_text_serves_where_none_was_given_but_never_against_the_one_given() {
        assertThat(first("lampu jalan di gang kami padam, Kolaka Utara", null).institution()).isEqualTo("pemda:74.08");
        assertThat(first("lampu jalan di gang kami padam, Kolaka Utara", "74").institution()).isEqualTo("pemda:74.08");
        assertThat(first("lampu jalan di gang kami padam, Kolaka Utara", "35.15").institution()).isEqualTo("pemda:35.15");
    }

    @Test
    void what_was_learned_stays_when_a_region_is_recorded_and_the_same_words_name_it_then() {
        Report report = report("lampu jalan di gang kami padam, Mekongga Hulu", null);
        assertThat(SHIPPED.advise(report).suggestions().getFirst().institution()).isNull();
        double before = SHIPPED.advise(report).suggestions().getFirst().confidence();
        CodeLists.take(Edition.shipped().with(List.of(new Region("74.18", "Kabupaten Mekongga Hulu", "REGENCY", "74",
                ZoneId.of("Asia/Makassar"), TODAY, null, null, List.of(), "UU 1/2026")), List.of()));
        PLACES.refresh();

        assertThat(SHIPPED.advise(report).suggestions().getFirst())
                .returns("pemda:74.18", Suggestion::institution)
                .returns(before, Suggestion::confidence);
    }

    @Test
    void the_names_are_made_anew_only_when_the_lists_or_the_day_have_changed() {
        AtomicReference<LocalDate> day = new AtomicReference<>(TODAY);
        CurrentPlaces places = ShippedSuggester.places(day::get);
        PlaceNames first = places.get();
        places.refresh();
        assertThat(places.get()).isSameAs(first);

        CodeLists.take(Edition.shipped().with(List.of(), List.of()));
        places.refresh();
        PlaceNames second = places.get();
        assertThat(second).isNotSameAs(first);
        day.set(TODAY.plusDays(1));
        places.refresh();
        assertThat(places.get()).isNotSameAs(second);
    }

    @Test
    void the_words_that_spoke_for_it_are_the_reporters_own() {
        assertThat(first("Sertipikat PTSL blm jadi di BPN", "35.15").words()).contains("BPN", "PTSL", "Sertipikat");
    }

    @Test
    void a_person_decides_where_the_place_is_missing_the_matter_is_before_a_court_or_nothing_is_said() {
        assertThat(advise("tolong jalan di kampung kami rusak parah", null).sure()).isFalse();
        assertThat(advise("perkara saya sedang banding, putusan hakim tidak adil", "12.71").sure()).isFalse();
        assertThat(advise("xyzzy", "12.71").answer()).isEmpty();
        assertThat(advise("", "12.71").suggestions()).isEmpty();
        assertThat(advise("air PDAM keruh dan berbau kaporit", "64.71").answer()).isPresent();
    }

    @Test
    void at_most_three_are_proposed_and_their_likelihoods_are_shares_of_one() {
        List<Suggestion> suggestions = advise("jalan rusak dan lampu mati", "64.71").suggestions();

        assertThat(suggestions).hasSize(3).extracting(Suggestion::confidence)
                .isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(suggestions.stream().mapToDouble(Suggestion::confidence).sum()).isLessThanOrEqualTo(1.000001);
    }

    @Test
    void corrections_teach_what_the_training_did_not_know() {
        SuggestOffice office = new SuggestOffice(ShippedSuggester.of(ANALYSIS, PLACES));
        Report odong = report("odong-odong mengangkut anak tanpa pintu", "35.15");
        String before = office.advise(odong).suggestions().getFirst().category();

        for (int times = 0; times < 5; times++) {
            office.learn("case " + times, ANALYSIS.read("odong-odong lewat jalan raya"), "perhubungan.darat",
                    List.of(new Choice("pemda:35.78", "kl:kemenhub")));
        }

        assertThat(before).isNotEqualTo("perhubungan.darat");
        assertThat(office.advise(odong).suggestions().getFirst())
                .returns("perhubungan.darat", Suggestion::category)
                .returns("pemda:35.15", Suggestion::institution);
    }

    @Test
    void what_jakarta_does_teaches_what_a_city_does_elsewhere() {
        assertThat(Office.ofInstitution("pemda:31")).isEqualTo(Office.DISTRICT);
        assertThat(Office.ofInstitution("pemda:32")).isEqualTo(Office.PROVINCE);
        assertThat(Office.ofInstitution("bumn:pln")).isEqualTo(new Office.National("bumn:pln"));
    }

    @Test
    void telling_words_that_the_analysis_would_shorten_are_refused() {
        List<TellingWords> shortened = List.of(new TellingWords("mohon jalan", "", Office.PROVINCE, 1));

        assertThatThrownBy(() -> new Suggester(ANALYSIS, PLACES, shortened))
                .hasMessageContaining("mohon jalan");
    }

    private static Suggestion first(String text, @Nullable String region) {
        return advise(text, region).suggestions().getFirst();
    }

    private static Advice advise(String text, @Nullable String region) {
        return SHIPPED.advise(report(text, region));
    }

    private static Report report(String text, @Nullable String region) {
        return new Report("", text, null, region);
    }
}
