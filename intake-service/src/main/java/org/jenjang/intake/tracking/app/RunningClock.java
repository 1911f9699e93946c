package org.jenjang.intake.tracking.app;

import java.time.Instant;
import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.MoveCause;
import org.jspecify.annotations.Nullable;

/**
 * A time limit that was set for a complaint, and how it stands.
 *
 * @param pauseReason the code of why it stands still; null unless it does
 * @param moved from where it was moved last, since it was set; null when it was not
 */
public record RunningClock(
        Deadline deadline, Holder owes, State state, @Nullable String pauseReason, @Nullable Moved moved) {

    /** How a clock stands. */
    public enum State {
        RUNNING,
        PAUSED,
        BREACHED
    }

    /** Where a limit lay before, and why it does not any more. */
    public record Moved(Instant was, MoveCause cause) {}

    /** A clock that has just been set. */
    public static RunningClock set(Deadline deadline, Holder owes) {
        return new RunningClock(deadline, owes, State.RUNNING, null, null);
    }

    /** The same clock standing still; a breach stays a breach. */
    public RunningClock paused(String reason) {
        return state == State.BREACHED ? this : new RunningClock(deadline, owes, State.PAUSED, reason, moved);
    }

    /** The same clock when its limit has passed. */
    public RunningClock breached() {
        return new RunningClock(deadline, owes, State.BREACHED, null, moved);
    }

    /** The same clock with its limit on another day. */
    public RunningClock moved(Deadline to, Instant was, MoveCause cause) {
        return new RunningClock(to, owes, state, pauseReason, new Moved(was, cause));
    }

    /** The same clock, owed by whoever goes on in the place of an office that has ended. */
    public RunningClock inherited(Holder ended, Holder heir) {
        return new RunningClock(deadline, owes.after(ended, heir), state, pauseReason, moved);
    }

    /** Whether the limit lies beyond the last year whose holidays are known. */
    public boolean isProvisional() {
        return Boolean.TRUE.equals(deadline.provisional());
    }

    /**
     * Whether the clock still says something while the complaint has this status; no event tells that a limit was met.
     *
     * @param holder who has the complaint; null when nobody was heard to
     * @param lastAct when an agency last did something for it; null when none has
     */
    boolean speaksIn(PublicStatus status, @Nullable Holder holder, @Nullable Instant lastAct) {
        return switch (deadline.clock()) {
            case VERIFY -> isUnchecked(status) || (status == PublicStatus.DISPOSED && isUnassigned(holder));
            case REDISPATCH -> status == PublicStatus.RETURNED;
            case ARBITRATION -> status == PublicStatus.IN_ARBITRATION;
            case EMERGENCY -> isWithDesk(status) || (status == PublicStatus.DISPOSED && isUnassigned(holder));
            case FIRST_RESPONSE ->
                status == PublicStatus.DISPOSED || (status == PublicStatus.IN_PROGRESS && isSetAfter(lastAct));
            case RESOLVE -> !status.isOver();
            case PROMISE -> status == PublicStatus.DISPOSED || status == PublicStatus.IN_PROGRESS;
            case REPORTER_REPLY -> status == PublicStatus.ANSWERED;
            case REPORTER_COMPLETION -> status == PublicStatus.ON_HOLD;
        };
    }

    /** What came back, or waits for a decision, has a clock of its own. */
    private static boolean isUnchecked(PublicStatus status) {
        return status == PublicStatus.RECEIVED || status == PublicStatus.VERIFIED;
    }

    private static boolean isWithDesk(PublicStatus status) {
        return switch (status) {
            case RECEIVED, VERIFIED, RETURNED, IN_ARBITRATION -> true;
            case DISPOSED, IN_PROGRESS, ANSWERED, CLOSED, ON_HOLD, ARCHIVED, LINKED, WITHDRAWN -> false;
        };
    }

    /** The institution that the reporter chose himself has to check the report until it gives it to a unit. */
    private boolean isUnassigned(@Nullable Holder holder) {
        return holder != null && holder.unit() == null && holder.institution().equals(owes.institution());
    }

    /** A disputed or reopened case has to be begun anew. */
    private boolean isSetAfter(@Nullable Instant lastAct) {
        return lastAct == null || deadline.startedAt().isAfter(lastAct);
    }
}
