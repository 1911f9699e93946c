package org.jenjang.routing.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Region;
import org.jenjang.routing.suggestion.adapter.csv.ShippedKnowledge;
import org.jenjang.routing.suggestion.domain.PlaceNames;
import org.junit.jupiter.api.Test;

class PlaceNamesTest {

    private static final PlaceNames PLACES = ShippedKnowledge.placeNames();

    @Test
    void every_region_of_the_code_list_is_found_by_its_full_name() {
        assertThat(CodeLists.regions()).allSatisfy(region -> {
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

    private static Optional<String> code(String text) {
        return PLACES.find(text).map(Region::code);
    }
}
