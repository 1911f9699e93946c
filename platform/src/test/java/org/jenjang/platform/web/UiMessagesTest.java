package org.jenjang.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A missing translation would silently show the other language, hence this test. */
class UiMessagesTest {

    @ParameterizedTest
    @EnumSource
    void everyLanguageSaysEverything(Language language) throws IOException {
        Stream<String> names = Arrays.stream(UiMessages.class.getMethods()).map(Method::getName);
        assertThat(texts(language).stringPropertyNames()).containsExactlyInAnyOrderElementsOf(names.toList());
    }

    private static Properties texts(Language language) throws IOException {
        var texts = new Properties();
        try (var file = UiMessages.class.getResourceAsStream("/messages/ui_" + language.code() + ".properties")) {
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        }
        return texts;
    }
}
