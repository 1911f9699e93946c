package org.jenjang.routing.officer.adapter.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StaffQueryTest {

    @Test
    void what_is_no_part_and_no_page_asks_for_nothing() {
        StaffQuery query = StaffQuery.of("", "semua", "-7", "");

        assertThat(query.part()).isEmpty();
        assertThat(query.page()).isEqualTo(1);
        assertThat(query.isSearch()).isFalse();
        assertThat(query.finds("Dinas Sosial")).isTrue();
        assertThat(StaffQuery.of("", "kosong", "12", "").part()).contains(StaffQuery.Part.NOBODY);
        assertThat(StaffQuery.of("x".repeat(5000), "", "", "").words()).hasSize(100);
    }

    @Test
    void every_word_has_to_be_somewhere_in_what_is_known_of_a_post() {
        StaffQuery query = StaffQuery.of(" DINA  perhubungan ", "", "", "");

        assertThat(query.finds("Dinas Perhubungan Dina Dishub dishub-kendari@jenjang.example")).isTrue();
        assertThat(query.finds("Dinas Sosial Dina Dishub")).isFalse();
    }
}
