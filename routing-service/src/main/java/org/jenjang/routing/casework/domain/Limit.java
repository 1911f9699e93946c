package org.jenjang.routing.casework.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A time limit of one case and how it fares.
 *
 * @param passed how many marks were told of
 * @param pauses when it stood still, oldest first
 */
public record Limit(Deadline deadline, Counting counting, int passed, State state, List<Pause> pauses) {

    /** The whole last second is still in time. */
    private static final Duration LAST_SECOND = Duration.ofSeconds(1);

    private static final int[] PERCENT = {0, 50, 80, 100};
    private static final int[] ENDS = {0, 100};

    /** How a limit fares. */
    public enum State {
        /** Time passes. */
        RUNNING,
        /** It is the reporter's turn. */
        PAUSED,
        /** It passed and nobody had acted; that stays true. */
        BREACHED,
        /** What was owed was done, or need no longer be done. */
        DONE
    }

    public Limit {
        pauses = List.copyOf(pauses);
    }

    /** A limit that begins to run. */
    public static Limit running(Deadline deadline, Counting counting) {
        return new Limit(deadline, counting, 0, State.RUNNING, List.of());
    }

    public Clock clock() {
        return deadline.clock();
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** Since when it stands still; null unless paused. */
    public @Nullable Instant pausedAt() {
        return state == State.PAUSED ? pauses.getLast().from() : null;
    }

    /** When something happens next: a warning or a reminder, then the end. */
    public Instant nextLook() {
        List<Instant> marks = counting.marks();
        return passed < marks.size() && marks.get(passed).isBefore(overAt()) ? marks.get(passed) : overAt();
    }

    /** The furthest mark that time has come to; empty when everything was told. Never over as long as it is still in time. */
    public Optional<Mark> reached(Instant now) {
        if (!now.isBefore(overAt())) {
            return Optional.of(new Mark.Over());
        }
        int reached = marksUpTo(now);
        return reached > passed ? Optional.of(mark(reached)) : Optional.empty();
    }

    /** How much of the working time is used, in per cent; above 100 when late. A pause does not count. */
    public int percentUsed(Instant now) {
        Instant at = state == State.PAUSED ? pauses.getLast().from() : now;
        List<Instant> points = new ArrayList<>(List.of(countedFrom()));
        points.addAll(isReminding() ? List.of() : counting.marks());
        points.add(deadline.dueAt());
        int[] percents = isReminding() ? ENDS : PERCENT;
        int last = points.size() - 1;
        int next = 1;
        while (next < last && !at.isBefore(points.get(next))) {
            next++;
        }
        long whole = Math.max(1, Duration.between(points.get(next - 1), points.get(next)).toSeconds());
        long used = Duration.between(points.get(next - 1), at).toSeconds();
        return (int) Math.max(0, percents[next - 1] + used * (percents[next] - percents[next - 1]) / whole);
    }

    /** All marks up to now are told of. */
    Limit told(Instant now) {
        return new Limit(deadline, counting, marksUpTo(now), state, pauses);
    }

    Limit in(State next) {
        return new Limit(deadline, counting, passed, next, pauses);
    }

    Limit pausedSince(Instant at) {
        return new Limit(deadline, counting, passed, State.PAUSED,
                Stream.concat(pauses.stream(), Stream.of(new Pause(at, null))).toList());
    }

    /** The pause in which it stands still, as it is when it ends now. */
    public Pause pauseUntil(Instant at) {
        return pauses.getLast().endedAt(at);
    }

    /** It runs again after the pause that is over now. */
    public Limit resumed(Pause pause, Deadline later, Counting anew) {
        Stream<Pause> earlier = pauses.stream().filter(Pause::isOver);
        return new Limit(later, anew, passed, State.RUNNING, Stream.concat(earlier, Stream.of(pause)).toList());
    }

    /** The same limit as it is counted now. */
    public Limit recounted(Deadline now, Counting anew) {
        return new Limit(now, anew, passed, state, pauses);
    }

    private int marksUpTo(Instant now) {
        return (int) counting.marks().stream().filter(mark -> !mark.isAfter(now)).count();
    }

    private Mark mark(int number) {
        return isReminding() ? new Mark.Reminder(number) : new Mark.Warning(PERCENT[number]);
    }

    private boolean isReminding() {
        return clock() == Clock.REPORTER_COMPLETION;
    }

    private Instant overAt() {
        return deadline.dueAt().plus(LAST_SECOND);
    }

    private Instant countedFrom() {
        return pauses.stream().map(Pause::length).reduce(deadline.startedAt(), Instant::plus, (a, _) -> a);
    }
}
