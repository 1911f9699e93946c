package org.jenjang.routing.competence.adapter.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jenjang.platform.web.FilledForm;
import org.junit.jupiter.api.Test;

class RuleQueryTest {

    @Test
    void what_is_looked_for_goes_along_in_links_and_what_is_not_does_not() {
        RuleQuery query = RuleQuery.of(FilledForm.empty().withValue("cari", " jalan & jembatan ").withValue("tujuan", "kl:kemenpu"));

        assertThat(query.link()).isEqualTo("&cari=jalan+%26+jembatan&tujuan=kl%3Akemenpu");
        assertThat(query.opening("jalan-tol").link()).endsWith("&aturan=jalan-tol");
        assertThat(query.form().value("cari")).isEqualTo("jalan & jembatan");
        assertThat(RuleQuery.of(FilledForm.empty()).link()).isEmpty();
    }

    @Test
    void an_opened_rule_alone_is_no_search_and_words_alone_are_not_narrow() {
        assertThat(RuleQuery.of(FilledForm.empty().withValue("aturan", "x")).isSearch()).isFalse();
        RuleQuery words = RuleQuery.of(FilledForm.empty().withValue("cari", "x"));
        assertThat(words.isSearch()).isTrue();
        assertThat(words.isNarrow()).isFalse();
    }

    @Test
    void a_text_without_end_is_cut() {
        assertThat(RuleQuery.of(FilledForm.empty().withValue("cari", "x".repeat(5000))).words()).hasSize(100);
    }
}
