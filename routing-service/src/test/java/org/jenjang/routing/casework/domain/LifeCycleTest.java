package org.jenjang.routing.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jenjang.platform.http.ProblemTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LifeCycleTest {

    private static final Path WRITTEN = Path.of("life-cycle.md");

    @Test
    void every_stage_and_every_command_stands_in_the_table() {
        assertThat(LifeCycle.STAGES.keySet()).containsExactlyInAnyOrderElementsOf(LifeCycle.leaves(Stage.class));
        assertThat(LifeCycle.COMMANDS.keySet())
                .containsExactlyInAnyOrderElementsOf(LifeCycle.leaves(RoutingCommand.class));
    }

    @Test
    void each_story_is_at_the_stage_it_is_meant_for() {
        LifeCycle.STAGES.forEach((stage, story) -> assertThat(story.get().stage()).isInstanceOf(stage));
    }

    /** The table was read by a person and written down; a change of it must be meant. */
    @Test
    void what_the_code_does_is_what_is_written_down() throws IOException {
        assertThat(Files.readString(WRITTEN)).endsWith(LifeCycle.table());
    }

    @ParameterizedTest
    @MethodSource("stages")
    void what_is_offered_is_possible_and_what_is_possible_is_offered(Class<?> stage) {
        RoutingCase now = LifeCycle.STAGES.get(stage).get().now();
        Stream.of(RoutingAction.values()).forEach(action -> {
            Class<?> command = command(action);
            boolean possible = !LifeCycle.outcome(stage, command)
                    .equals(LifeCycle.outcome(stage, command).toUpperCase());
            assertThat(now.actions().contains(action)).as("%s at %s", action, stage.getSimpleName())
                    .isEqualTo(possible);
        });
    }

    @ParameterizedTest
    @EnumSource(RoutingRefusal.class)
    void every_refusal_has_a_sentence_in_both_languages(RoutingRefusal refusal) {
        assertThat(ProblemTexts.isComplete("refusal." + refusal.name())).isTrue();
    }

    static Stream<Class<?>> stages() {
        return LifeCycle.STAGES.keySet().stream();
    }

    private static Class<?> command(RoutingAction action) {
        return switch (action) {
            case DISPOSE -> RoutingCommand.Dispose.class;
            case ASSIGN -> RoutingCommand.Assign.class;
            case RETURN -> RoutingCommand.Return.class;
            case HOLD -> RoutingCommand.Hold.class;
            case ARCHIVE -> RoutingCommand.Archive.class;
        };
    }
}
