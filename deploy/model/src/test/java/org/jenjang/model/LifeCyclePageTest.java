package org.jenjang.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jenjang.routing.casework.domain.StageName;
import org.junit.jupiter.api.Test;

/** The page and the picture are what the code says; {@code -Dlife-cycle.write=true} writes them anew. */
class LifeCyclePageTest {

    private static final Path DOCS = Tables.ROOT.resolve("docs");

    @Test
    void the_page_is_what_the_services_have_written_down() throws IOException {
        compare(DOCS.resolve("life-cycle.md"), LifeCyclePage.text());
    }

    @Test
    void the_picture_is_what_the_code_draws() throws IOException {
        compare(DOCS.resolve("life-cycle.svg"), Picture.svg());
    }

    /** Every way from stage to stage has its arrow, and no arrow leads where nothing goes. */
    @Test
    void the_arrows_are_the_moves_of_the_tables() {
        Set<Arrow.Change> moves = Tables.ROUTING.moves().stream()
                .filter(move -> !move.from().equals(move.to()))
                .map(move -> new Arrow.Change(stage(move.from()), stage(move.to())))
                .collect(Collectors.toSet());

        assertThat(Arrow.ALL.stream().flatMap(arrow -> arrow.moves().stream())).containsExactlyInAnyOrderElementsOf(moves);
    }

    private static StageName stage(String words) {
        return StageName.valueOf(words.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private static void compare(Path written, String now) throws IOException {
        if (Boolean.getBoolean("life-cycle.write")) {
            Files.writeString(written, now);
        }
        assertThat(written).exists();
        assertThat(Files.readString(written)).isEqualTo(now);
    }
}
