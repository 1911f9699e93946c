package org.jenjang.routing.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.routing.suggestion.adapter.csv.ShippedKnowledge;
import org.jenjang.routing.suggestion.domain.Gazetteer;
import org.jenjang.routing.suggestion.domain.PlaceNames;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlaceNamesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final Gazetteer GAZETTEER = ShippedKnowledge.gazetteer();
    private static final PlaceNames PLACES = GAZETTEER.names(Edition.shipped(), TODAY);

    @Test
    void every_region_of_the_code_list_is_found_by_its_full_name() {
        assertThat(Edition.shipped().regions()).allSatisfy(region -> {
            String asked = region.parent() == null ? "provinsi " + region.name() : region.name();
            assertThat(PLACES.find("Lokasi di " + asked + ".")).contains(region);
        });
    }

    @Test
    void a_plain_name_means_the_city_and_its_kind_in_front_means_what_it_says() {
        assertThat(code("macet di Bandung")).contains("32.73");
        assertThat(code("macet di kab Bandung")).contains("32.04");
        assertThat(code("macet di Bandung Barat")).contains("32.17");
        assertThat(code("pemprov Gorontalo diam")).contains("75");
    }

    @Test
    void a_capital_and_a_short_name_stand_for_their_region() {
        assertThat(code("padam di Ranai")).contains("21.03");
        assertThat(code("wong jogja")).contains("34.71");
        assertThat(code("jalan rusak di sultra")).contains("74");
    }

    @Test
    void an_everyday_word_is_a_place_only_where_a_word_announces_one() {
        assertThat(code("nasib malang, kena batu di kepala")).isEmpty();
        assertThat(code("banjir di Malang")).contains("35.73");
        assertThat(code("kota Batu macet")).contains("35.79");
    }

    @Test
    void a_street_named_after_a_city_does_not_lie_there() {
        assertThat(code("di Jalan Surabaya, Manado")).contains("71.71");
    }

    @Test
    void a_regency_tells_more_than_its_province() {
        assertThat(code("Sulawesi Tenggara, tepatnya Kolaka Utara")).contains("74.08");
    }

    @Test
    void a_region_that_was_added_is_found_by_its_name_from_its_first_day_on() {
        Region added = region("74.18", "Kabupaten Kolaka Selatan Raya dan Pulau Pulau Kecil", null, null);

        assertThat(code("banjir di Kolaka Selatan Raya dan Pulau Pulau Kecil", added)).contains("74.18");
        assertThat(code("banjir di Kolaka Selatan", added)).contains("74.01");
        assertThat(GAZETTEER.names(Edition.shipped().with(List.of(added), List.of()), added.validFrom().minusDays(1))
                .find("banjir di Kolaka Selatan Raya dan Pulau Pulau Kecil")).map(Region::code).contains("74.01");
    }

    @Test
    void a_region_that_was_renamed_is_found_by_its_new_name_by_its_old_one_and_by_that_of_its_capital() {
        Region renamed = region("21.03", "Kabupaten Laut Utara Raya", null, null);

        assertThat(code("padam di Laut Utara Raya", renamed)).contains("21.03");
        assertThat(code("padam di kab Natuna", renamed)).contains("21.03");
        assertThat(code("padam di Ranai", renamed)).contains("21.03");
    }

    @Test
    void a_name_that_another_region_has_now_means_that_one() {
        Region renamed = region("21.03", "Kabupaten Laut Utara Raya", null, null);
        Region heir = region("21.09", "Kabupaten Natuna", null, null);

        assertThat(code("padam di Natuna", renamed, heir)).contains("21.09");
    }

    @Test
    void whoever_names_an_ended_region_or_its_capital_means_what_followed_it() {
        Region ended = region("74.01", "Kabupaten Kolaka", YESTERDAY, "74.18");
        Region between = region("74.18", "Kabupaten Kolaka Tengah", YESTERDAY, "74.19");
        Region follows = region("74.19", "Kota Mekongga", null, null);

        assertThat(code("jalan rusak di kab Kolaka", ended, between, follows)).contains("74.19");
        assertThat(code("jalan rusak di Kolaka Tengah", ended, between, follows)).contains("74.19");
        assertThat(code("jalan rusak di Ranai", region("21.03", "Kabupaten Natuna", YESTERDAY, "21.71"))).contains("21.71");
        assertThat(code("jalan rusak di Kolaka", ended)).isEmpty();
    }

    @Test
    void the_last_day_of_a_region_is_still_its_own() {
        Region ending = region("74.01", "Kabupaten Kolaka", TODAY, "74.08");

        assertThat(code("jalan rusak di Kolaka", ending)).contains("74.01");
        assertThat(GAZETTEER.names(Edition.shipped().with(List.of(ending), List.of()), TODAY.plusDays(1))
                .find("jalan rusak di Kolaka")).map(Region::code).contains("74.08");
    }

    @Test
    void the_same_place_under_a_new_code_keeps_its_name_and_that_of_its_capital() {
        Region old = region("21.03", "Kabupaten Natuna", YESTERDAY, null);
        Region renumbered = new Region("97.01", "Kabupaten Natuna", "REGENCY", "97", old.zone(), TODAY, null, null,
                List.of("21.03"), "UU 1/2026");

        assertThat(code("padam di Natuna", old, renumbered)).contains("97.01");
        assertThat(code("padam di Ranai", old, renumbered)).contains("97.01");
    }

    @Test
    void of_two_with_the_same_name_that_there_still_is_counts_and_the_kind_still_tells_a_city_from_a_regency() {
        Region ended = region("32.04", "Kabupaten Bandung", YESTERDAY, "32.77");

        assertThat(code("macet di Bandung", ended)).contains("32.73");
        assertThat(code("macet di kab Bandung", ended)).contains("32.77");
        assertThat(code("macet di kab Bandung", ended, region("32.99", "Kabupaten Bandung", null, null))).contains("32.99");
    }

    @Test
    void a_new_region_whose_name_is_made_of_everyday_words_counts_only_where_a_word_announces_a_place() {
        Region plain = region("74.73", "Kota Pasar Lama", null, null);

        assertThat(code("atap pasar lama bocor", plain)).isEmpty();
        assertThat(code("pemkot Pasar Lama diam saja", plain)).contains("74.73");
    }

    @Test
    void what_was_given_is_followed_too_and_stays_where_nothing_follows() {
        Region followed = region("74.01", "Kabupaten Kolaka", YESTERDAY, "74.08");
        Region lost = region("74.02", "Kabupaten Konawe", YESTERDAY, null);
        PlaceNames names = GAZETTEER.names(Edition.shipped().with(List.of(followed, lost), List.of()), TODAY);

        assertThat(names.given("74.01")).map(Region::code).contains("74.08");
        assertThat(names.given("74.02")).contains(lost);
        assertThat(names.given("00")).isEmpty();
        assertThat(names.given(null)).isEmpty();
    }

    private static Region region(String code, String name, @Nullable LocalDate last, @Nullable String successor) {
        String kind = name.startsWith("Kota ") ? "CITY" : "REGENCY";
        return new Region(code, name, kind, code.substring(0, 2), ZoneId.of("Asia/Makassar"), LocalDate.of(2026, 11, 1), last,
                successor, List.of(), "UU 1/2026");
    }

    private static Optional<String> code(String text, Region... changed) {
        return GAZETTEER.names(Edition.shipped().with(List.of(changed), List.of()), TODAY).find(text).map(Region::code);
    }

    private static Optional<String> code(String text) {
        return PLACES.find(text).map(Region::code);
    }
}
