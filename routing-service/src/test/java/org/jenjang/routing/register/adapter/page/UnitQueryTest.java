package org.jenjang.routing.register.adapter.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitQueryTest {

    @Test
    void what_is_no_group_and_no_page_asks_for_nothing() {
        UnitQuery query = UnitQuery.of("", "semua", "-7", "");

        assertThat(query.part()).isEmpty();
        assertThat(query.page()).isEqualTo(1);
        assertThat(query.isSearch()).isFalse();
        assertThat(UnitQuery.of("", "bawaan", "12", "").part()).contains(UnitQuery.Part.TEMPLATE);
    }

    @Test
    void every_word_has_to_be_somewhere_in_what_is_known_of_a_unit() {
        UnitQuery query = UnitQuery.of(" Agama  KENDARI ", "", "", "");

        assertThat(query.finds("Kantor Kementerian Agama", "kl:kemenag/kemenag-74-71", "Kota Kendari")).isTrue();
        assertThat(query.finds("Kantor Kementerian Agama", "kl:kemenag/kemenag-74", "Sulawesi Tenggara")).isFalse();
    }

    @Test
    void a_text_without_end_is_cut() {
        assertThat(UnitQuery.of("x".repeat(5000), "", "", "").words()).hasSize(100);
    }
}
