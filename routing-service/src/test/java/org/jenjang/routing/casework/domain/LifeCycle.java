package org.jenjang.routing.casework.domain;

import static org.jenjang.routing.casework.domain.CaseStory.aCase;
import static org.jenjang.routing.casework.domain.Known.CITY;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jenjang.contracts.vocabulary.ArchiveReason;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.platform.kernel.Decision;

/** Asks every command of a case at every stage, and writes down what becomes of it. */
final class LifeCycle {

    static final SequencedMap<Class<?>, Supplier<CaseStory>> STAGES = new LinkedHashMap<>();
    static final SequencedMap<Class<?>, Function<CaseStory, RoutingCommand>> COMMANDS = new LinkedHashMap<>();

    static {
        STAGES.put(Stage.AtDesk.class, CaseStory::aCase);
        STAGES.put(Stage.WithInstitution.class, () -> aCase().disposedTo(CITY));
        STAGES.put(Stage.WithUnit.class, () -> aCase().disposedTo(CITY).assigned());
        STAGES.put(Stage.Escalated.class, () -> aCase().disposedTo(CITY).assigned().overdue(Clock.FIRST_RESPONSE));
        STAGES.put(Stage.Answered.class, () -> aCase().disposedTo(CITY).assigned().answered(1));
        STAGES.put(Stage.OnHold.class, () -> aCase().held());
        STAGES.put(Stage.Over.class, () -> aCase().archived());

        COMMANDS.put(RoutingCommand.Dispose.class, story -> new RoutingCommand.Dispose(
                "pemda:74.71", Classification.COMPLAINT, false, "lainnya", null, story.at()));
        COMMANDS.put(RoutingCommand.Assign.class, story -> new RoutingCommand.Assign("pemda:74.71/pupr", null,
                story.at()));
        COMMANDS.put(RoutingCommand.Return.class, story -> new RoutingCommand.Return("bukan wewenang", "pemda:74",
                story.at()));
        COMMANDS.put(RoutingCommand.Hold.class, story -> new RoutingCommand.Hold(List.of("Di mana?"), story.at()));
        COMMANDS.put(RoutingCommand.Archive.class,
                story -> new RoutingCommand.Archive(ArchiveReason.PRANK_SPAM, "bukan laporan", story.at()));
        COMMANDS.put(RoutingCommand.NoteSupplement.class, story -> new RoutingCommand.NoteSupplement(story.at()));
        COMMANDS.put(RoutingCommand.NoteGivenBack.class, story -> new RoutingCommand.NoteGivenBack(
                story.now().dossier().disposition(), "bukan tugas kami", null, story.at()));
        COMMANDS.put(RoutingCommand.NoteWorkStarted.class,
                story -> new RoutingCommand.NoteWorkStarted(story.now().dossier().disposition(), story.at()));
        COMMANDS.put(RoutingCommand.NoteAnswered.class,
                story -> new RoutingCommand.NoteAnswered(story.now().dossier().disposition(), 2, story.at()));
        COMMANDS.put(RoutingCommand.NoteDisputed.class, story -> new RoutingCommand.NoteDisputed(1, story.at()));
        COMMANDS.put(RoutingCommand.NoteAccepted.class, story -> new RoutingCommand.NoteAccepted(1, story.at()));
        COMMANDS.put(RoutingCommand.NoteWithdrawn.class, story -> new RoutingCommand.NoteWithdrawn(story.at()));
        COMMANDS.put(RoutingCommand.CheckLimit.class, LifeCycle::passedLimit);
        COMMANDS.put(RoutingCommand.RecountLimits.class, story -> new RoutingCommand.RecountLimits(story.at()));
    }

    private LifeCycle() {}

    /** The outcome of a command at a stage: the next stage, or the refusal in capitals. */
    static String outcome(Class<?> stage, Class<?> command) {
        CaseStory story = STAGES.get(stage).get();
        return switch (story.decide(COMMANDS.get(command).apply(story))) {
            case Decision.Accepted<RoutingCase, RoutingEvent> accepted -> name(accepted.state().stage().getClass());
            case Decision.Refused<RoutingCase, RoutingEvent> refused -> refused.refusal().name();
        };
    }

    /** The whole table in Markdown. */
    static String table() {
        String head = STAGES.keySet().stream().map(LifeCycle::name)
                .collect(Collectors.joining(" | ", "| command | ", " |\n"));
        String rule = "|---".repeat(STAGES.size() + 1) + "|\n";
        return head + rule + COMMANDS.keySet().stream()
                .map(command -> STAGES.keySet().stream()
                        .map(stage -> outcome(stage, command))
                        .map(outcome -> outcome.equals(outcome.toUpperCase()) ? "_" + outcome + "_"
                                : "**" + outcome + "**")
                        .collect(Collectors.joining(" | ", "| " + name(command) + " | ", " |\n")))
                .collect(Collectors.joining());
    }

    static List<Class<?>> leaves(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).<Class<?>>flatMap(type -> leaves(type).stream())
                        .distinct().toList()
                : List.of(family);
    }

    private static String name(Class<?> type) {
        return type.getSimpleName();
    }

    private static RoutingCommand passedLimit(CaseStory story) {
        return story.now().limits().in(Limit.State.RUNNING).stream()
                .findFirst()
                .map(limit -> new RoutingCommand.CheckLimit(limit.clock(), limit.deadline().dueAt().plusSeconds(1)))
                .orElse(new RoutingCommand.CheckLimit(Clock.VERIFY, story.at()));
    }
}
