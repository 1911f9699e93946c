package org.jenjang.response.handling.domain;

import static org.jenjang.response.handling.domain.HandlingFixture.COMPLAINT;
import static org.jenjang.response.handling.domain.HandlingFixture.GOOD_ANSWER;
import static org.jenjang.response.handling.domain.HandlingFixture.HEAD;
import static org.jenjang.response.handling.domain.HandlingFixture.NOW;
import static org.jenjang.response.handling.domain.HandlingFixture.OFFICER;
import static org.jenjang.response.handling.domain.HandlingFixture.OTHER_UNIT;
import static org.jenjang.response.handling.domain.HandlingFixture.PROVINCE;
import static org.jenjang.response.handling.domain.HandlingFixture.UNIT;
import static org.jenjang.response.handling.domain.HandlingFixture.answer;
import static org.jenjang.response.handling.domain.HandlingFixture.answeredTask;
import static org.jenjang.response.handling.domain.HandlingFixture.dispute;
import static org.jenjang.response.handling.domain.HandlingFixture.end;
import static org.jenjang.response.handling.domain.HandlingFixture.proposal;
import static org.jenjang.response.handling.domain.HandlingFixture.receive;
import static org.jenjang.response.handling.domain.HandlingFixture.secretFile;
import static org.jenjang.response.handling.domain.HandlingFixture.task;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jenjang.contracts.vocabulary.ReopenCause;
import org.jenjang.contracts.vocabulary.Rung;
import org.jenjang.platform.kernel.Decision;

/** Asks every command of a handling in every state, and writes down what becomes of it. */
public final class LifeCycle {

    /** One example of each state. */
    public static final SequencedMap<String, Handling> STATES = new LinkedHashMap<>();
    static final SequencedMap<String, HandlingCommand> COMMANDS = new LinkedHashMap<>();

    static {
        STATES.put("nobody's", new Handling.Unassigned(COMPLAINT, false, Marks.NONE));
        STATES.put("withdrawn early", new Handling.Unassigned(COMPLAINT, true, Marks.NONE));
        STATES.put("new", new Handling.Received(task()));
        STATES.put("in progress", new Handling.InProgress(task(), null));
        STATES.put("disputed", new Handling.InProgress(answeredTask(), dispute()));
        STATES.put("awaits approval", new Handling.AwaitsApproval(task(), proposal()));
        STATES.put("answered", new Handling.Answered(answeredTask()));
        STATES.put("given back", new Handling.GivenBack(task()));
        STATES.put("taken away", new Handling.Ended(answeredTask(), Ending.TAKEN_AWAY, null));
        STATES.put("closed", new Handling.Ended(answeredTask(), Ending.CONFIRMED, null));
        STATES.put("linked", new Handling.Ended(task(), Ending.LINKED, "JJ-1"));
        STATES.put("withdrawn", new Handling.Ended(task(), Ending.WITHDRAWN, null));

        COMMANDS.put("StartWork", new HandlingCommand.StartWork("Kami periksa kabelnya", null, OFFICER, NOW));
        COMMANDS.put("PostProgress", new HandlingCommand.PostProgress("Tiga lampu sudah diganti", OFFICER, NOW));
        COMMANDS.put("AskReporter", new HandlingCommand.AskReporter("Tiang nomor berapa?", OFFICER, NOW));
        COMMANDS.put("PromiseDate", new HandlingCommand.PromiseDate(LocalDate.of(2026, 12, 4), OFFICER, NOW));
        COMMANDS.put("Answer", answer(GOOD_ANSWER));
        COMMANDS.put("GiveBack", new HandlingCommand.GiveBack("Bukan lampu jalan kota", "pemda:74.71/pupr", OFFICER, NOW));
        COMMANDS.put("Approve", new HandlingCommand.Approve(NOW, HEAD, NOW));
        COMMANDS.put("RefuseApproval", new HandlingCommand.RefuseApproval("Sebut siapa yang memeriksa", HEAD, NOW));
        COMMANDS.put("Receive", receive(2, OTHER_UNIT, "JJ-7K3Q-9D2M-X"));
        COMMANDS.put("NoteSupplement", new HandlingCommand.NoteSupplement("Tiang nomor 14", NOW));
        COMMANDS.put("NoteDisputed", new HandlingCommand.NoteDisputed(1, "Masih gelap", NOW));
        COMMANDS.put("NoteAccepted", new HandlingCommand.NoteAccepted(1, 5, null, NOW));
        COMMANDS.put("NoteReopened",
                new HandlingCommand.NoteReopened(1, ReopenCause.REPORTER, 1, List.of(), "Padam lagi", NOW));
        COMMANDS.put("NoteEscalated", new HandlingCommand.NoteEscalated(PROVINCE, Rung.UPPER_TIER, NOW));
        COMMANDS.put("NoteReminded", new HandlingCommand.NoteReminded(new Reminder(PROVINCE, "Jawab hari ini", NOW)));
        COMMANDS.put("NoteRehomed", new HandlingCommand.NoteRehomed(UNIT, OTHER_UNIT, Assignment.BINDING, "UU 9/2015", NOW));
        COMMANDS.put("NoteReclassified", new HandlingCommand.NoteReclassified(secretFile("JJ-7K3Q-9D2M-X"), null, NOW));
        COMMANDS.put("NoteSecrecy", new HandlingCommand.NoteSecrecy(true, true, NOW));
        COMMANDS.put("NoteDanger", new HandlingCommand.NoteDanger("kabel telanjang", NOW));
        COMMANDS.put("NoteHandedOver", new HandlingCommand.NoteHandedOver(NOW));
        COMMANDS.put("NoteContinued", new HandlingCommand.NoteContinued(UNIT, NOW));
        COMMANDS.put("NoteWithdrawalCompleted", new HandlingCommand.NoteWithdrawalCompleted(NOW));
        COMMANDS.put("End (taken away)", end(Ending.TAKEN_AWAY));
        COMMANDS.put("End (closed)", end(Ending.CONFIRMED));
        COMMANDS.put("End (withdrawn)", end(Ending.WITHDRAWN));
    }

    private LifeCycle() {}

    /** The outcome of a command in a state: the next state, or the refusal in capitals. */
    static String outcome(Handling now, HandlingCommand command) {
        return switch (Handling.decide(now, command)) {
            case Decision.Accepted<Handling, HandlingEvent>(var state, _) -> state.getClass().getSimpleName();
            case Decision.Refused<Handling, HandlingEvent>(var refusal) -> refusal.name();
        };
    }

    static boolean isRefusal(String outcome) {
        return outcome.equals(outcome.toUpperCase(java.util.Locale.ROOT));
    }

    /** The whole table in Markdown. */
    static String table() {
        String head = STATES.keySet().stream().collect(Collectors.joining(" | ", "| command | ", " |\n"));
        String rule = "|---".repeat(STATES.size() + 1) + "|\n";
        return head + rule + COMMANDS.entrySet().stream()
                .map(command -> STATES.values().stream()
                        .map(state -> marked(outcome(state, command.getValue())))
                        .collect(Collectors.joining(" | ", "| " + command.getKey() + " | ", " |\n")))
                .collect(Collectors.joining());
    }

    private static String marked(String outcome) {
        return isRefusal(outcome) ? "_" + outcome + "_" : "**" + outcome + "**";
    }

    /** The names of the records of a sealed family. */
    static List<String> records(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(type -> records(type).stream()).distinct().toList()
                : List.of(family.getSimpleName());
    }
}
