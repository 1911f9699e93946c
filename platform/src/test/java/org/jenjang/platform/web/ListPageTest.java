package org.jenjang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListPageTest {

    private static final List<Integer> SEVEN = List.of(1, 2, 3, 4, 5, 6, 7);

    @Test
    void the_last_page_holds_what_is_left() {
        ListPage<Integer> page = ListPage.of(SEVEN, 3, 3, "?page=");

        assertThat(page.lines()).containsExactly(7);
        assertThat(page.pages()).isEqualTo(new Parts.Pages(3, 3, "?page="));
        assertThat(ListPage.of(SEVEN, 7, 1, "").pages().total()).isEqualTo(1);
    }

    @Test
    void a_page_that_does_not_exist_is_the_nearest() {
        assertThat(ListPage.of(SEVEN, 3, 99, "").lines()).containsExactly(7);
        assertThat(ListPage.of(SEVEN, 3, -1, "").lines()).containsExactly(1, 2, 3);
    }

    @Test
    void an_empty_list_has_one_empty_page() {
        assertThat(ListPage.of(List.of(), 3, 1, "").pages().total()).isEqualTo(1);
        assertThat(ListPage.of(List.of(), 3, 1, "").lines()).isEmpty();
    }
}
