package org.jenjang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"id|ID", "en|EN", "en-US,en;q=0.9|EN", "id-ID,id;q=0.9,en;q=0.8|ID", "en;q=0.2,id;q=0.9|ID",
        "fr,en;q=0.5|EN", "fr|ID", "*|ID", ";;;|ID", "''|ID"})
    void negotiatesWhatTheBrowserPrefers(String header, Language expected) {
        assertThat(Language.accepted(header)).isEqualTo(expected);
    }

    @Test
    void speaksIndonesianToThoseWhoSayNothing() {
        assertThat(Language.accepted(null)).isEqualTo(Language.ID);
        assertThat(Language.ofAttribute(null)).isEqualTo(Language.ID);
    }

    @Test
    void knowsItsCodes() {
        assertThat(Language.of("EN")).contains(Language.EN);
        assertThat(Language.of("fr")).isEmpty();
        assertThat(Language.of(null)).isEmpty();
        assertThat(Language.ofAttribute(Locale.UK)).isEqualTo(Language.EN);
    }
}
