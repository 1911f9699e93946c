package org.jenjang.local.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.jenjang.local.ProjectRoot;
import org.junit.jupiter.api.Test;

/// The page is what the table says; `-Dkafka-access.write=true` writes it anew.
class AccessPageTest {

    @Test
    void the_page_is_the_table() throws IOException {
        var page = ProjectRoot.find().resolve("docs/kafka-access.md");
        if (Boolean.getBoolean("kafka-access.write")) {
            Files.writeString(page, AccessPage.text());
        }
        assertThat(page).hasContent(AccessPage.text());
    }
}
