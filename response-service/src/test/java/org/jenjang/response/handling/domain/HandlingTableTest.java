package org.jenjang.response.handling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.response.handling.domain.HandlingFixture.COMPLAINT;
import static org.jenjang.response.handling.domain.HandlingFixture.GOOD_ANSWER;
import static org.jenjang.response.handling.domain.HandlingFixture.NOW;
import static org.jenjang.response.handling.domain.HandlingFixture.OFFICER;
import static org.jenjang.response.handling.domain.HandlingFixture.PROVINCE;
import static org.jenjang.response.handling.domain.HandlingFixture.UNIT;
import static org.jenjang.response.handling.domain.HandlingFixture.answer;
import static org.jenjang.response.handling.domain.HandlingFixture.answeredTask;
import static org.jenjang.response.handling.domain.HandlingFixture.dispute;
import static org.jenjang.response.handling.domain.HandlingFixture.raisedTask;
import static org.jenjang.response.handling.domain.HandlingFixture.receive;
import static org.jenjang.response.handling.domain.HandlingFixture.task;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.platform.kernel.Decision;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every state meets every command; the table says what comes of it. */
class HandlingTableTest {

    private static final String TABLE = """
            state              | start                | progress             | answer              | boilerplate         | give back           | receive   | supplement         | dispute 1       | accept 1        | escalate           | take away           | close              | withdraw
            nobody's           | NOT_ASSIGNED         | NOT_ASSIGNED         | NOT_ASSIGNED        | NOT_ASSIGNED        | NOT_ASSIGNED        | Received  | Unassigned         | NOT_ASSIGNED    | NOT_ASSIGNED    | NOT_ASSIGNED       | NOT_ASSIGNED        | NOT_ASSIGNED       | Unassigned
            withdrawn early    | NOT_ASSIGNED         | NOT_ASSIGNED         | NOT_ASSIGNED        | NOT_ASSIGNED        | NOT_ASSIGNED        | WITHDRAWN | Unassigned         | NOT_ASSIGNED    | NOT_ASSIGNED    | NOT_ASSIGNED       | NOT_ASSIGNED        | NOT_ASSIGNED       | Unassigned
            new                | InProgress           | NOT_STARTED          | Answered            | NOT_AN_ANSWER       | GivenBack           | Received  | Received           | ANSWER_OUTDATED | ANSWER_OUTDATED | Received           | Ended               | Ended              | Ended
            new, raised        | InProgress           | NOT_STARTED          | Answered            | NOT_AN_ANSWER       | ESCALATED           | Received  | Received           | ANSWER_OUTDATED | ANSWER_OUTDATED | Received           | Ended               | Ended              | Ended
            in progress        | ALREADY_STARTED      | InProgress           | Answered            | NOT_AN_ANSWER       | GivenBack           | Received  | InProgress         | ANSWER_OUTDATED | ANSWER_OUTDATED | InProgress         | Ended               | Ended              | Ended
            in progress, raised| ALREADY_STARTED      | InProgress           | Answered            | NOT_AN_ANSWER       | ESCALATED           | Received  | InProgress         | ANSWER_OUTDATED | ANSWER_OUTDATED | InProgress         | Ended               | Ended              | Ended
            disputed           | ALREADY_STARTED      | InProgress           | Answered            | NOT_AN_ANSWER       | ALREADY_ANSWERED    | Received  | InProgress         | ANSWER_OUTDATED | ANSWER_OUTDATED | InProgress         | Ended               | Ended              | Ended
            answered           | AWAITS_THE_REPORTER  | AWAITS_THE_REPORTER  | AWAITS_THE_REPORTER | AWAITS_THE_REPORTER | AWAITS_THE_REPORTER | Received  | Answered           | InProgress      | Answered        | Answered           | Ended               | Ended              | Ended
            given back         | GIVEN_BACK           | GIVEN_BACK           | GIVEN_BACK          | GIVEN_BACK          | GIVEN_BACK          | Received  | GivenBack          | ANSWER_OUTDATED | ANSWER_OUTDATED | GivenBack          | GIVEN_BACK          | Ended              | Ended
            taken away         | OVER                 | OVER                 | OVER                | OVER                | OVER                | Received  | OVER               | OVER            | OVER            | OVER               | OVER                | Ended              | Ended
            closed             | OVER                 | OVER                 | OVER                | OVER                | OVER                | Received  | OVER               | OVER            | Ended           | OVER               | OVER                | OVER               | OVER
            withdrawn          | OVER                 | OVER                 | OVER                | OVER                | OVER                | WITHDRAWN | OVER               | OVER            | OVER            | OVER               | OVER                | OVER               | OVER
            """;

    private static final Map<String, Handling> STATES = new LinkedHashMap<>();
    private static final Map<String, HandlingCommand> COMMANDS = new LinkedHashMap<>();

    static {
        STATES.put("nobody's", new Handling.Unassigned(COMPLAINT, false));
        STATES.put("withdrawn early", new Handling.Unassigned(COMPLAINT, true));
        STATES.put("new", new Handling.Received(task()));
        STATES.put("new, raised", new Handling.Received(raisedTask()));
        STATES.put("in progress", new Handling.InProgress(task(), null));
        STATES.put("in progress, raised", new Handling.InProgress(raisedTask(), null));
        STATES.put("disputed", new Handling.InProgress(answeredTask(), dispute()));
        STATES.put("answered", new Handling.Answered(answeredTask()));
        STATES.put("given back", new Handling.GivenBack(task()));
        STATES.put("taken away", new Handling.Ended(answeredTask(), Ending.TAKEN_AWAY));
        STATES.put("closed", new Handling.Ended(answeredTask(), Ending.CONFIRMED));
        STATES.put("withdrawn", new Handling.Ended(task(), Ending.WITHDRAWN));
        COMMANDS.put("start", new HandlingCommand.StartWork("Kami periksa kabelnya", null, OFFICER, NOW));
        COMMANDS.put("progress", new HandlingCommand.PostProgress("Tiga lampu sudah diganti", OFFICER, NOW));
        COMMANDS.put("answer", answer(GOOD_ANSWER));
        COMMANDS.put("boilerplate", answer("Terima kasih atas laporannya, kami teruskan ke bidang terkait."));
        COMMANDS.put("give back", new HandlingCommand.GiveBack("Bukan lampu jalan kota", "pemda:74.71/pupr", OFFICER, NOW));
        COMMANDS.put("receive", receive(2, UNIT, "JJ-7K3Q-9D2M-X"));
        COMMANDS.put("supplement", new HandlingCommand.NoteSupplement("Tiang nomor 14", NOW));
        COMMANDS.put("dispute 1", new HandlingCommand.NoteDisputed(1, "Masih gelap", NOW));
        COMMANDS.put("accept 1", new HandlingCommand.NoteAccepted(1, 5, null, NOW));
        COMMANDS.put("escalate", new HandlingCommand.NoteEscalated(PROVINCE, NOW));
        COMMANDS.put("take away", new HandlingCommand.End(Ending.TAKEN_AWAY, NOW));
        COMMANDS.put("close", new HandlingCommand.End(Ending.CONFIRMED, NOW));
        COMMANDS.put("withdraw", new HandlingCommand.End(Ending.WITHDRAWN, NOW));
    }

    @TestFactory
    Stream<DynamicTest> every_state_meets_every_command() {
        List<List<String>> rows = TABLE.lines().map(HandlingTableTest::cells).toList();
        List<String> head = rows.getFirst();
        return rows.stream().skip(1).flatMap(row -> Stream.iterate(1, column -> column < head.size(), column -> column + 1)
                .map(column -> DynamicTest.dynamicTest(row.getFirst() + " + " + head.get(column),
                        () -> assertThat(outcome(STATES.get(row.getFirst()), COMMANDS.get(head.get(column))))
                                .isEqualTo(row.get(column)))));
    }

    @Test
    void no_state_and_no_command_is_missing_from_the_table() {
        assertThat(names(STATES.values())).containsAll(records(Handling.class));
        assertThat(names(COMMANDS.values())).containsAll(records(HandlingCommand.class));
        assertThat(TABLE.lines().skip(1).map(line -> cells(line).getFirst())).containsExactlyElementsOf(STATES.keySet());
        assertThat(cells(TABLE.lines().findFirst().orElseThrow())).hasSize(COMMANDS.size() + 1);
    }

    @TestFactory
    Stream<DynamicTest> what_a_desk_offers_is_what_is_accepted() {
        Map<OfficerAction, String> commandOf = Map.of(OfficerAction.START, "start", OfficerAction.PROGRESS, "progress",
                OfficerAction.ANSWER, "answer", OfficerAction.GIVE_BACK, "give back");
        return STATES.entrySet().stream().map(state -> DynamicTest.dynamicTest(state.getKey(), () ->
                assertThat(OfficerAction.possible(state.getValue())).isEqualTo(Arrays.stream(OfficerAction.values())
                        .filter(action -> Handling.decide(state.getValue(), COMMANDS.get(commandOf.get(action)))
                                instanceof Decision.Accepted<Handling, HandlingEvent>)
                        .collect(Collectors.toSet()))));
    }

    private static String outcome(Handling now, HandlingCommand command) {
        return switch (Handling.decide(now, command)) {
            case Decision.Accepted<Handling, HandlingEvent>(var state, _) -> state.getClass().getSimpleName();
            case Decision.Refused<Handling, HandlingEvent>(var refusal) -> refusal.name();
        };
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).toList();
    }

    private static Set<String> names(Iterable<?> values) {
        return Stream.of(values).flatMap(all -> java.util.stream.StreamSupport.stream(all.spliterator(), false))
                .map(value -> value.getClass().getSimpleName())
                .collect(Collectors.toSet());
    }

    private static Set<String> records(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(type -> type.isRecord() ? Stream.of(type.getSimpleName()) : records(type).stream())
                .collect(Collectors.toSet());
    }
}
