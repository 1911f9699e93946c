package org.jenjang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PartQueryTest {

    private enum Shelf implements PartQuery.Part {
        TOP, BOTTOM;

        @Override
        public String address() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Test
    void what_is_no_part_and_no_page_asks_for_nothing() {
        PartQuery<Shelf> query = asked("", "middle", "-7");

        assertThat(query.pageOf(Shelf.TOP)).isEmpty();
        assertThat(query.page()).isEqualTo(1);
        assertThat(query.isSearch()).isFalse();
        assertThat(query.finds("anything")).isTrue();
    }

    @Test
    void a_page_is_asked_of_one_part() {
        PartQuery<Shelf> query = asked("", "bottom", "12");

        assertThat(query.pageOf(Shelf.BOTTOM)).contains(12);
        assertThat(query.pageOf(Shelf.TOP)).isEmpty();
    }

    @Test
    void every_word_has_to_be_somewhere_in_what_is_known_of_an_entry() {
        PartQuery<Shelf> query = asked(" Agama  KENDARI ", "", "");

        assertThat(query.finds("Kantor Kementerian Agama", "kl:kemenag/kemenag-74-71", "Kota Kendari")).isTrue();
        assertThat(query.finds("Kantor Kementerian Agama", "kl:kemenag/kemenag-74", "Sulawesi Tenggara")).isFalse();
    }

    @Test
    void a_text_without_end_is_cut() {
        assertThat(asked("x".repeat(5000), "", "").words()).hasSize(100);
    }

    private static PartQuery<Shelf> asked(String words, String part, String page) {
        return PartQuery.of(words, part, page, Shelf.values());
    }
}
