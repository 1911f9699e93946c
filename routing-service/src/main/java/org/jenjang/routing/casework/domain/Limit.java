package org.jenjang.routing.casework.domain;

import java.time.Duration;
import java.time.Instant;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * A time limit of one case and how it fares.
 *
 * @param stoodStill by how much pauses have moved the due date
 * @param warned the percentage last warned of: 0, 50 or 80
 * @param pausedAt since when it stands still; null unless paused
 */
public record Limit(Deadline deadline, Duration stoodStill, int warned, State state, @Nullable Instant pausedAt) {

    /** The whole last second is still in time. */
    private static final Duration LAST_SECOND = Duration.ofSeconds(1);

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

    static Limit running(Deadline deadline) {
        return new Limit(deadline, Duration.ZERO, 0, State.RUNNING, null);
    }

    public Clock clock() {
        return deadline.clock();
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** When something happens next: a warning at 50 and at 80 per cent, or a reminder; then the breach. */
    public Instant nextLook() {
        if (clock() == Clock.REPORTER_COMPLETION) {
            return Reminders.next(this).filter(next -> next.isBefore(overAt())).orElse(overAt());
        }
        return warned < 50 ? used(50) : warned < 80 ? used(80) : overAt();
    }

    /** The highest of 0, 50, 80 and 100 per cent that is reached; never 100 as long as it is still in time. */
    int reached(Instant now) {
        return !now.isBefore(overAt()) ? 100 : !now.isBefore(used(80)) ? 80 : !now.isBefore(used(50)) ? 50 : 0;
    }

    /** How much of the time is used, in per cent; above 100 when late. A pause does not count. */
    public int percentUsed(Instant now) {
        Instant until = pausedAt == null ? now : pausedAt;
        long whole = Math.max(1, Duration.between(countedFrom(), deadline.dueAt()).toSeconds());
        return (int) Math.max(0, Duration.between(countedFrom(), until).toSeconds() * 100 / whole);
    }

    Limit warnedOf(int percent) {
        return new Limit(deadline, stoodStill, percent, state, pausedAt);
    }

    Limit in(State next) {
        return new Limit(deadline, stoodStill, warned, next, null);
    }

    Limit pausedSince(Instant at) {
        return new Limit(deadline, stoodStill, warned, State.PAUSED, at);
    }

    Limit movedTo(Deadline other) {
        return new Limit(other, stoodStill, warned, state, pausedAt);
    }

    Limit resumedUntil(Instant dueAt) {
        Duration moved = Duration.between(deadline.dueAt(), dueAt);
        Deadline later = new Deadline(
                clock(), deadline.startedAt(), dueAt, deadline.workingDays(), deadline.legalBasis(), null);
        return new Limit(later, stoodStill.plus(moved), warned, State.RUNNING, null);
    }

    private Instant overAt() {
        return deadline.dueAt().plus(LAST_SECOND);
    }

    private Instant used(int percent) {
        Duration whole = Duration.between(countedFrom(), deadline.dueAt());
        return countedFrom().plus(whole.multipliedBy(percent).dividedBy(100));
    }

    private Instant countedFrom() {
        return deadline.startedAt().plus(stoodStill);
    }
}
