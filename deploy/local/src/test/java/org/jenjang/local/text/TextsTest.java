package org.jenjang.local.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void indonesian_is_spoken_unless_english_is_preferred() {
        assertThat(Texts.chosen("")).isEqualTo(Locale.of("id"));
        assertThat(Texts.chosen("de, fr")).isEqualTo(Locale.of("id"));
        assertThat(Texts.chosen("en-GB,en;q=0.9,id;q=0.8")).isEqualTo(Locale.ENGLISH);
        assertThat(Texts.chosen("id,en;q=0.5")).isEqualTo(Locale.of("id"));
        assertThat(Texts.chosen("###")).isEqualTo(Locale.of("id"));
    }

    @Test
    void apostrophes_and_markup_survive() {
        assertThat(new Texts(Locale.ENGLISH).get("mail.search")).contains("recipient's address");
        assertThat(Texts.escaped("<a href=\"x\">'&'</a>"))
                .isEqualTo("&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;");
    }
}
