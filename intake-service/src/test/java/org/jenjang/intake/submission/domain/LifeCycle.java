package org.jenjang.intake.submission.domain;

import static org.jenjang.intake.submission.domain.StandingFixture.standing;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.platform.kernel.Decision;

/** Asks everything that a reporter can say however his complaint stands, and writes down what becomes of it. */
final class LifeCycle {

    static final SequencedMap<String, Room> ROOMS = new LinkedHashMap<>();
    static final Map<Saying, ComplaintCommand> COMMANDS = new EnumMap<>(Saying.class);

    private static final String TEXT = "Lubangnya masih ada";
    private static final Duration DAYS = Duration.ofDays(3);
    private static final Complaint DISPUTED = new Complaint.Open(1, Spent.NONE);
    private static final Complaint SATISFIED = new Complaint.Satisfied(1, Spent.NONE);

    static {
        room("new", Complaint.FILED, standing(Phase.OPEN));
        room("asked", Complaint.FILED, standing(Phase.OPEN).asked(Duration.ofDays(1), Duration.ofDays(2)));
        room("let down", Complaint.FILED, standing(Phase.OPEN).breached(Clock.FIRST_RESPONSE));
        room("answered", Complaint.FILED, standing(Phase.OPEN).answer(1));
        room("disputed", DISPUTED, standing(Phase.OPEN).answer(1));
        room("accepted", SATISFIED, standing(Phase.OPEN).answer(1));
        room("closed", SATISFIED, standing(Phase.CLOSED).answer(1).closed(1, DAYS));
        room("closed in silence", Complaint.FILED, standing(Phase.CLOSED).answer(1).closed(1, DAYS));
        room("reopened by a desk", SATISFIED, standing(Phase.OPEN).answer(1).setAside(1));
        room("archived", Complaint.FILED, standing(Phase.ARCHIVED).objectionIn(DAYS).completableIn(DAYS));
        room("linked", Complaint.FILED, standing(Phase.LINKED));
        room("withdrawn", new Complaint.Withdrawn(Spent.NONE), standing(Phase.WITHDRAWN));

        COMMANDS.put(Saying.SUPPLEMENT, new ComplaintCommand.Supplement(TEXT));
        COMMANDS.put(Saying.REPLY, new ComplaintCommand.ReplyToQuestion(TEXT));
        COMMANDS.put(Saying.ACCEPT, new ComplaintCommand.Accept(4, null));
        COMMANDS.put(Saying.DISPUTE, new ComplaintCommand.Dispute(TEXT));
        COMMANDS.put(Saying.REOPEN, new Plea.ReopenCase(TEXT));
        COMMANDS.put(Saying.OBJECT_TO_ARCHIVE, new Plea.ObjectToArchive(TEXT));
        COMMANDS.put(Saying.OBJECT_TO_LINK, new Plea.ObjectToLink(TEXT));
        COMMANDS.put(Saying.RAISE_SECRECY, new Plea.RaiseSecrecy(true, true));
        COMMANDS.put(Saying.REQUEST_OMBUDSMAN, new Plea.RequestOmbudsman(TEXT));
        COMMANDS.put(Saying.WITHDRAW, new ComplaintCommand.Withdraw(null));
    }

    private LifeCycle() {}

    /** What becomes of something that is said. */
    static Decision<Complaint, ComplaintEvent> outcome(Room room, Saying saying) {
        return Complaint.decide(room.now(), COMMANDS.get(saying), room.standing());
    }

    /** The table in Markdown. */
    static String table() {
        String head = ROOMS.keySet().stream().collect(Collectors.joining(" | ", "| | ", " |\n"));
        return head + "|---".repeat(ROOMS.size() + 1) + "|\n" + COMMANDS.keySet().stream()
                .map(saying -> ROOMS.values().stream()
                        .map(room -> cell(outcome(room, saying)))
                        .collect(Collectors.joining(" | ", "| " + words(saying.name()) + " | ", " |\n")))
                .collect(Collectors.joining());
    }

    private static String cell(Decision<Complaint, ComplaintEvent> decision) {
        return switch (decision) {
            case Decision.Accepted<Complaint, ComplaintEvent>(var after, _) ->
                "**" + words(after.getClass().getSimpleName()) + "**";
            case Decision.Refused<Complaint, ComplaintEvent>(var refusal) -> "_" + words(refusal.name()) + "_";
        };
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static void room(String name, Complaint said, StandingFixture standing) {
        ROOMS.put(name, new Room(said, standing.now()));
    }
}
