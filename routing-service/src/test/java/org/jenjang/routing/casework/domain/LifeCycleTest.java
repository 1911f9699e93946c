package org.jenjang.routing.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.Decision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LifeCycleTest {

    private static final Path WRITTEN = Path.of("life-cycle.md");

    @Test
    void every_stage_and_every_command_stands_in_the_tables() {
        assertThat(LifeCycle.STAGES.keySet()).containsExactly(StageName.values());
        assertThat(LifeCycle.commands().keySet())
                .containsExactlyInAnyOrder(RoutingCommand.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @EnumSource(StageName.class)
    void each_story_is_at_the_stage_it_is_meant_for(StageName stage) {
        assertThat(StageName.of(story(stage).stage())).isEqualTo(stage);
    }

    /** The tables were read by a person and written down; a change of them must be meant. */
    @Test
    void what_the_code_does_is_what_is_written_down() throws IOException {
        assertThat(Files.readString(WRITTEN)).endsWith(LifeCycle.tables());
    }

    @ParameterizedTest
    @EnumSource(StageName.class)
    void what_is_offered_is_possible_and_what_is_possible_is_offered(StageName stage) {
        RoutingCase now = story(stage).now();
        Stream.of(RoutingAction.values()).forEach(action -> assertThat(now.actions(CaseStory.START).contains(action))
                .as("%s at %s", action, stage)
                .isEqualTo(LifeCycle.outcome(stage, command(action)) instanceof Decision.Accepted));
    }

    /** No case that somebody still owes something for can be forgotten. */
    @ParameterizedTest
    @EnumSource(StageName.class)
    void as_long_as_a_case_is_open_a_clock_runs(StageName stage) {
        LifeCycle.commands().keySet().forEach(command -> {
            if (LifeCycle.outcome(stage, command) instanceof Decision.Accepted<RoutingCase, RoutingEvent> accepted) {
                assertThat(accepted.state().limits().in(Limit.State.RUNNING).isEmpty())
                        .as("%s at %s", command.getSimpleName(), stage)
                        .isEqualTo(accepted.state().stage() instanceof Stage.Over);
            }
        });
    }

    @ParameterizedTest
    @EnumSource(RoutingRefusal.class)
    void every_refusal_has_a_sentence_in_both_languages(RoutingRefusal refusal) {
        assertThat(ProblemTexts.isComplete("refusal." + refusal.name())).isTrue();
    }

    private static CaseStory story(StageName stage) {
        return LifeCycle.STAGES.get(stage).get();
    }

    private static Class<?> command(RoutingAction action) {
        return switch (action) {
            case DISPOSE -> RoutingCommand.Dispose.class;
            case ASSIGN -> RoutingCommand.Assign.class;
            case RETURN -> RoutingCommand.Return.class;
            case HOLD -> RoutingCommand.Hold.class;
            case COMPLETE -> RoutingCommand.Complete.class;
            case ARCHIVE -> RoutingCommand.Archive.class;
            case ARBITRATE -> RoutingCommand.Arbitrate.class;
            case LINK -> RoutingCommand.Link.class;
            case UNLINK -> RoutingCommand.Unlink.class;
            case RECLASSIFY -> RoutingCommand.Reclassify.class;
            case MARK_EMERGENCY -> RoutingCommand.MarkEmergency.class;
            case REMIND -> RoutingCommand.Remind.class;
            case REVIEW -> RoutingCommand.Review.class;
            case REOPEN -> RoutingCommand.Reopen.class;
        };
    }
}
