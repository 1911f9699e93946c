package org.jenjang.routing.casework.domain;

import static org.jenjang.routing.casework.domain.CaseStory.OFFICER;
import static org.jenjang.routing.casework.domain.CaseStory.aCase;
import static org.jenjang.routing.casework.domain.Known.CITY;
import static org.jenjang.routing.casework.domain.Known.PROVINCE;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.platform.kernel.Decision;

/** Asks every command of a case at every stage, and writes down what becomes of it. */
final class LifeCycle {

    static final Map<StageName, Supplier<CaseStory>> STAGES = new EnumMap<>(StageName.class);
    static final SequencedMap<String, SequencedMap<Class<?>, Function<CaseStory, RoutingCommand>>> VOICES =
            new LinkedHashMap<>();

    private static final Parent OTHER = new Parent("c-2", "JJ-2", false, new Stage.AtDesk(PROVINCE, null));

    static {
        STAGES.put(StageName.AT_DESK, CaseStory::aCase);
        STAGES.put(StageName.WITH_INSTITUTION, () -> aCase().disposedTo(CITY));
        STAGES.put(StageName.WITH_UNIT, LifeCycle::working);
        STAGES.put(StageName.ESCALATED, () -> working().overdue(Clock.FIRST_RESPONSE).overdue(Clock.FIRST_RESPONSE)
                .overdue(Clock.FIRST_RESPONSE));
        STAGES.put(StageName.IN_ARBITRATION, () -> aCase().returnedTwice());
        STAGES.put(StageName.ANSWERED, () -> working().answered(1).withoutAddress());
        STAGES.put(StageName.ON_HOLD, () -> aCase().held());
        STAGES.put(StageName.CLOSED, () -> working().answered(1).accepted(1));
        STAGES.put(StageName.ARCHIVED, () -> aCase().held().overdue(Clock.REPORTER_COMPLETION));
        STAGES.put(StageName.LINKED, () -> aCase().does(new RoutingCommand.Link(OTHER, false, CaseStory.START)));
        STAGES.put(StageName.WITHDRAWN, () -> aCase().withdrawn());

        person(RoutingCommand.Dispose.class, story -> new RoutingCommand.Dispose(
                "pemda:74.71", Classification.COMPLAINT, false, "lainnya", null, OFFICER, story.at()));
        person(RoutingCommand.Assign.class, story -> new RoutingCommand.Assign("pemda:74.71/pupr", List.of(), null,
                story.at()));
        person(RoutingCommand.Return.class, story -> new RoutingCommand.Return("bukan wewenang", "pemda:74",
                story.at()));
        person(RoutingCommand.Arbitrate.class, story -> new RoutingCommand.Arbitrate("pemda:74.71", List.of(),
                "asetnya", story.at()));
        person(RoutingCommand.Hold.class, story -> new RoutingCommand.Hold(List.of("Di mana?"), story.at()));
        person(RoutingCommand.Complete.class, story -> new RoutingCommand.Complete("di Jalan Melati", story.at()));
        person(RoutingCommand.Archive.class,
                story -> new RoutingCommand.Archive(ArchiveReason.PRANK_SPAM, "bukan laporan", OFFICER, story.at()));
        person(RoutingCommand.Link.class, story -> new RoutingCommand.Link(OTHER, false, story.at()));
        person(RoutingCommand.Unlink.class, story -> new RoutingCommand.Unlink("jalan lain", story.at()));
        person(RoutingCommand.Reclassify.class, story -> new RoutingCommand.Reclassify(
                Classification.INFORMATION_REQUEST, false, "lainnya", false, "bertanya saja", story.at()));
        person(RoutingCommand.MarkEmergency.class, story -> new RoutingCommand.MarkEmergency("banjir", story.at()));
        person(RoutingCommand.Remind.class, story -> new RoutingCommand.Remind("jawab hari ini", story.at()));
        person(RoutingCommand.Review.class, story -> new RoutingCommand.Review(false, "tidak menjawab", story.at()));
        person(RoutingCommand.Reopen.class, story -> new RoutingCommand.Reopen("ada bukti baru", story.at()));

        reporter(RoutingCommand.NoteSupplement.class, story -> new RoutingCommand.NoteSupplement(story.at()));
        reporter(RoutingCommand.NoteAccepted.class, story -> new RoutingCommand.NoteAccepted(1, story.at()));
        reporter(RoutingCommand.NoteDisputed.class, story -> new RoutingCommand.NoteDisputed(1, story.at()));
        reporter(RoutingCommand.NoteReopeningAsked.class,
                story -> new RoutingCommand.NoteReopeningAsked("mati lagi", story.at()));
        reporter(RoutingCommand.NoteArchiveObjected.class,
                story -> new RoutingCommand.NoteArchiveObjected("sudah lengkap", story.at()));
        reporter(RoutingCommand.NoteLinkObjected.class,
                story -> new RoutingCommand.NoteLinkObjected("jalan lain", story.at()));
        reporter(RoutingCommand.NoteSecrecyRaised.class,
                story -> new RoutingCommand.NoteSecrecyRaised(true, true, story.at()));
        reporter(RoutingCommand.NoteOmbudsmanRequested.class,
                story -> new RoutingCommand.NoteOmbudsmanRequested(story.at()));
        reporter(RoutingCommand.NoteWithdrawn.class, story -> new RoutingCommand.NoteWithdrawn(story.at()));

        unit(RoutingCommand.NoteGivenBack.class, story -> new RoutingCommand.NoteGivenBack(
                story.now().dossier().disposition(), "bukan tugas kami", null, story.at()));
        unit(RoutingCommand.NoteWorkStarted.class,
                story -> new RoutingCommand.NoteWorkStarted(story.now().dossier().disposition(), story.at()));
        unit(RoutingCommand.NotePromised.class, story -> new RoutingCommand.NotePromised(
                story.now().dossier().disposition(), LocalDate.of(2026, 12, 1), story.at()));
        unit(RoutingCommand.NoteAnswered.class,
                story -> new RoutingCommand.NoteAnswered(story.now().dossier().disposition(), 2, "answer-2", story.at()));

        other(RoutingCommand.CheckLimit.class, LifeCycle::passedLimit);
        other(RoutingCommand.RecountLimits.class, story -> new RoutingCommand.RecountLimits(story.at()));
        other(RoutingCommand.Rehome.class, story -> new RoutingCommand.Rehome(
                story.under(Reform.reform().merges(CITY, Known.TOWN).merges(PROVINCE, Known.NATION)).at()));
        other(RoutingCommand.NoteReach.class,
                story -> new RoutingCommand.NoteReach(Answers.Reach.REACHED, "answer-1", story.at()));
        other(RoutingCommand.NoteParentGone.class, story -> new RoutingCommand.NoteParentGone(story.at()));
    }

    private LifeCycle() {}

    /** What becomes of a command at a stage. */
    static Decision<RoutingCase, RoutingEvent> outcome(StageName stage, Class<?> command) {
        CaseStory story = STAGES.get(stage).get();
        return story.decide(commands().get(command).apply(story));
    }

    static Map<Class<?>, Function<CaseStory, RoutingCommand>> commands() {
        return VOICES.values().stream().flatMap(voice -> voice.entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A table in Markdown for each voice. */
    static String tables() {
        return VOICES.entrySet().stream()
                .map(voice -> "## " + voice.getKey() + "\n\n" + table(voice.getValue().sequencedKeySet().stream()))
                .collect(Collectors.joining("\n"));
    }

    private static String table(Stream<Class<?>> commands) {
        String head = STAGES.keySet().stream().map(LifeCycle::words).collect(Collectors.joining(" | ", "| | ", " |\n"));
        return head + "|---".repeat(STAGES.size() + 1) + "|\n" + commands
                .map(command -> STAGES.keySet().stream()
                        .map(stage -> cell(stage, outcome(stage, command)))
                        .collect(Collectors.joining(" | ", "| " + name(command) + " | ", " |\n")))
                .collect(Collectors.joining());
    }

    private static String cell(StageName before, Decision<RoutingCase, RoutingEvent> decision) {
        return switch (decision) {
            case Decision.Accepted<RoutingCase, RoutingEvent> accepted -> {
                StageName after = StageName.of(accepted.state().stage());
                yield after == before ? "stays" : "**" + words(after) + "**";
            }
            case Decision.Refused<RoutingCase, RoutingEvent> refused -> "_" + words(refused.refusal().name()) + "_";
        };
    }

    private static String words(StageName stage) {
        return words(stage.name());
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@code NoteArchiveObjected} as "archive objected". */
    private static String name(Class<?> command) {
        return command.getSimpleName().replaceFirst("^Note", "").replaceAll("([a-z])([A-Z])", "$1 $2")
                .toLowerCase(Locale.ROOT);
    }

    private static CaseStory working() {
        return aCase().disposedTo(CITY).assigned();
    }

    private static RoutingCommand passedLimit(CaseStory story) {
        return story.now().limits().in(Limit.State.RUNNING).stream()
                .findFirst()
                .map(limit -> new RoutingCommand.CheckLimit(limit.clock(), limit.deadline().dueAt().plusSeconds(1)))
                .orElse(new RoutingCommand.CheckLimit(Clock.VERIFY, story.at()));
    }

    private static void person(Class<?> type, Function<CaseStory, RoutingCommand> command) {
        put("Asked by a desk", type, command);
    }

    private static void reporter(Class<?> type, Function<CaseStory, RoutingCommand> command) {
        put("Said by the reporter", type, command);
    }

    private static void unit(Class<?> type, Function<CaseStory, RoutingCommand> command) {
        put("Said by the unit", type, command);
    }

    private static void other(Class<?> type, Function<CaseStory, RoutingCommand> command) {
        put("Said by the clock and by others", type, command);
    }

    private static void put(String voice, Class<?> type, Function<CaseStory, RoutingCommand> command) {
        VOICES.computeIfAbsent(voice, _ -> new LinkedHashMap<>()).put(type, command);
    }
}
