package org.jenjang.response.handling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.response.handling.domain.HandlingFixture.HELPER;
import static org.jenjang.response.handling.domain.HandlingFixture.NOW;
import static org.jenjang.response.handling.domain.HandlingFixture.RETURN_UNTIL;
import static org.jenjang.response.handling.domain.HandlingFixture.raisedTask;
import static org.jenjang.response.handling.domain.HandlingFixture.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every state meets every command; the table says what comes of it. */
class LifeCycleTest {

    private static final Path WRITTEN = Path.of("life-cycle.md");
    private static final Map<OfficerAction, String> COMMAND_OF = Map.of(OfficerAction.START, "StartWork",
            OfficerAction.PROGRESS, "PostProgress", OfficerAction.QUESTION, "AskReporter", OfficerAction.PROMISE, "PromiseDate",
            OfficerAction.ANSWER, "Answer", OfficerAction.GIVE_BACK, "GiveBack", OfficerAction.APPROVE, "Approve",
            OfficerAction.REFUSE, "RefuseApproval");

    @Test
    void no_state_and_no_command_is_missing_from_the_table() {
        assertThat(LifeCycle.STATES.values()).extracting(state -> state.getClass().getSimpleName())
                .containsAll(LifeCycle.records(Handling.class));
        assertThat(LifeCycle.COMMANDS.values()).extracting(command -> command.getClass().getSimpleName())
                .containsAll(LifeCycle.records(HandlingCommand.class));
    }

    /** The table was read by a person and written down; a change of it must be meant. */
    @Test
    void what_the_code_does_is_what_is_written_down() throws IOException {
        assertThat(Files.readString(WRITTEN)).endsWith(LifeCycle.table());
    }

    @TestFactory
    Stream<DynamicTest> what_a_desk_offers_is_what_is_accepted() {
        return states().entrySet().stream().flatMap(state -> Stream.of(NOW, RETURN_UNTIL.plusSeconds(1)).map(at ->
                DynamicTest.dynamicTest(state.getKey() + " at " + at, () -> {
                    Set<OfficerAction> offered = Stream.of(Capacity.LEAD, Capacity.APPROVER)
                            .flatMap(capacity -> OfficerAction.possible(state.getValue(), capacity, at).stream())
                            .collect(Collectors.toSet());
                    assertThat(offered).isEqualTo(Stream.of(OfficerAction.values())
                            .filter(action -> isAccepted(state.getValue(), action, at))
                            .collect(Collectors.toSet()));
                })));
    }

    @Test
    void a_helper_is_offered_to_tell_how_the_work_goes_and_a_reader_nothing() {
        LifeCycle.STATES.values().forEach(state -> {
            HandlingCommand told = new HandlingCommand.PostProgress("Tiga lampu sudah diganti", HELPER, NOW);
            assertThat(OfficerAction.possible(state, Capacity.HELPER, NOW))
                    .isEqualTo(LifeCycle.isRefusal(LifeCycle.outcome(state, told)) ? Set.of() : Set.of(OfficerAction.PROGRESS));
            assertThat(OfficerAction.possible(state, Capacity.READER, NOW)).isEmpty();
        });
    }

    private static boolean isAccepted(Handling state, OfficerAction action, Instant at) {
        HandlingCommand command = LifeCycle.COMMANDS.get(COMMAND_OF.get(action));
        HandlingCommand asked = command instanceof HandlingCommand.GiveBack(var reason, var unit, var officer, _)
                ? new HandlingCommand.GiveBack(reason, unit, officer, at)
                : command;
        return !LifeCycle.isRefusal(LifeCycle.outcome(state, asked));
    }

    /** Those of the table, and those in which something more forbids a command. */
    private static Map<String, Handling> states() {
        Map<String, Handling> all = new LinkedHashMap<>(LifeCycle.STATES);
        Standing promised = Standing.FRESH.promising(LocalDate.of(2026, 12, 1)).promising(LocalDate.of(2026, 12, 2));
        all.put("new, raised", new Handling.Received(raisedTask()));
        all.put("in progress, raised", new Handling.InProgress(raisedTask(), null));
        all.put("promised twice", new Handling.InProgress(task().with(promised), null));
        all.put("without reporter", new Handling.InProgress(task().with(Marks.NONE.withoutReporter()), null));
        return all;
    }
}
