package org.jenjang.intake.tracking.app;

import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.contracts.vocabulary.Deadline;
import org.jenjang.contracts.vocabulary.Holder;

/** A time limit that was set for a complaint, and how it stands. */
public record RunningClock(Deadline deadline, Holder owes, State state) {

    /** How a clock stands. */
    public enum State {
        RUNNING,
        PAUSED,
        BREACHED
    }

    /** The same clock in another state; a breach stays a breach. */
    public RunningClock now(State newer) {
        return state == State.BREACHED ? this : new RunningClock(deadline, owes, newer);
    }

    /**
     * Whether the clock still says something while the complaint has this status; no event tells that a limit was met.
     */
    public boolean speaksIn(PublicStatus status) {
        return switch (deadline.clock()) {
            case VERIFY ->
                switch (status) {
                    case RECEIVED, VERIFIED, RETURNED, IN_ARBITRATION -> true;
                    case DISPOSED, IN_PROGRESS, ANSWERED, CLOSED, ON_HOLD, ARCHIVED, LINKED, WITHDRAWN -> false;
                };
            case FIRST_RESPONSE -> status == PublicStatus.DISPOSED;
            case RESOLVE -> !status.isOver();
            case REPORTER_REPLY -> status == PublicStatus.ANSWERED;
            case REPORTER_COMPLETION -> status == PublicStatus.ON_HOLD;
        };
    }
}
