package org.jenjang.reporting.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A missing translation would silently show the other language, hence this test. */
class ReportingMessagesTest {

    @Test
    void both_languages_say_the_same_things() throws IOException {
        assertThat(keys("en")).isEqualTo(keys("id"));
    }

    private static Set<String> keys(String language) throws IOException {
        Properties texts = new Properties();
        try (var file = ReportingMessagesTest.class.getResourceAsStream("/messages/msg_" + language + ".properties")) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts.stringPropertyNames();
    }
}
