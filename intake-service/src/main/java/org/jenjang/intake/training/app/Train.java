package org.jenjang.intake.training.app;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jenjang.intake.submission.app.FileReport;
import org.jenjang.intake.submission.app.Receipt;
import org.jenjang.intake.submission.domain.ReportDraft;
import org.jenjang.intake.tracking.app.RunningClock;
import org.jenjang.intake.tracking.app.ToldLine;
import org.jenjang.intake.tracking.app.TrackedCases;
import org.jenjang.intake.training.domain.Checklist;
import org.jenjang.intake.training.domain.Exercise;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.time.TrainingTime;

/** Starts exercises, looks how far they have come, and spares the waiting. */
@Singleton
public class Train {

    private static final int SHOWN = 30;
    private static final Duration AFTER = Duration.ofSeconds(1);

    private final FileReport filing;
    private final Exercises exercises;
    private final TrackedCases tracked;
    private final Clock clock;
    private final TrainingTime time;

    Train(FileReport filing, Exercises exercises, TrackedCases tracked, Clock clock, TrainingTime time) {
        this.filing = filing;
        this.exercises = exercises;
        this.tracked = tracked;
        this.clock = clock;
        this.time = time;
    }

    /** Files the report of an exercise, as a citizen would. */
    public Uni<Receipt> start(Exercise exercise, ReportDraft draft) {
        return filing.file(draft, null, null).call(receipt -> exercises.note(new Exercises.Started(
                receipt.id(), receipt.ticket().value(), exercise, clock.instant())));
    }

    /** How far the exercise has come for which this report was filed; fails with {@link NotFound} when there is none. */
    public Uni<Progress> progress(String ticket) {
        return exercises.of(ticket).onItem().ifNull().failWith(NotFound::new)
                .chain(started -> tracked.timeline(started.complaint()).map(told -> progress(started, told)));
    }

    /** The newest exercises and how far each has come. */
    public Uni<List<Progress>> newest() {
        return exercises.newest(SHOWN).chain(started -> tracked
                .timelines(started.stream().map(Exercises.Started::complaint).toList())
                .map(told -> started.stream()
                        .map(one -> progress(one, told.getOrDefault(one.complaint(), List.of())))
                        .toList()));
    }

    /**
     * Moves the time of the whole installation past the next limit of an exercise, so that nobody has to wait for it. Where no
     * limit runs it changes nothing.
     */
    public Uni<Void> skipToLimit(String ticket) {
        return exercises.of(ticket).onItem().ifNull().failWith(NotFound::new)
                .chain(started -> tracked.find(started.complaint()))
                .invoke(heard -> heard.speakingClocks().stream()
                        .filter(limit -> limit.state() == RunningClock.State.RUNNING)
                        .findFirst()
                        .ifPresent(limit -> time.forwardTo(limit.deadline().dueAt().plus(AFTER))))
                .replaceWithVoid();
    }

    private static Progress progress(Exercises.Started started, List<ToldLine> told) {
        return new Progress(started, Checklist.of(started.exercise(), told.stream().map(ToldLine::content).toList()));
    }

    /** An exercise and how far it has come. */
    public record Progress(Exercises.Started started, Checklist checklist) {}
}
