package org.jenjang.intake.submission.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jenjang.platform.kernel.Decision;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** However a complaint stands, everything that can be said meets it; the table says what comes of it. */
class LifeCycleTest {

    private static final Path WRITTEN = Path.of("life-cycle.md");

    @Test
    void nothing_that_can_be_said_or_stand_is_missing_from_the_table() {
        assertThat(LifeCycle.COMMANDS.keySet()).containsExactly(Saying.values());
        assertThat(LifeCycle.ROOMS.values()).extracting(room -> (Object) room.now().getClass())
                .containsAll(Stream.of(Complaint.class.getPermittedSubclasses()).toList());
        assertThat(LifeCycle.ROOMS.values()).extracting(room -> room.standing().heard().phase())
                .contains(Phase.values());
    }

    /** The table was read by a person and written down; a change of it must be meant. */
    @Test
    void what_the_code_does_is_what_is_written_down() throws IOException {
        assertThat(Files.readString(WRITTEN)).endsWith(LifeCycle.table());
    }

    @TestFactory
    Stream<DynamicTest> what_the_reporter_is_offered_is_what_is_taken() {
        return LifeCycle.ROOMS.entrySet().stream().map(room -> DynamicTest.dynamicTest(room.getKey(), () ->
                assertThat(room.getValue().possible()).containsExactlyElementsOf(Stream.of(Saying.values())
                        .filter(saying -> LifeCycle.outcome(room.getValue(), saying) instanceof Decision.Accepted)
                        .toList())));
    }
}
