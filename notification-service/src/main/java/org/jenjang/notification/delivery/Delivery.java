package org.jenjang.notification.delivery;

import java.time.Instant;

/**
 * What has become of a notice.
 *
 * <pre>
 * Queued ─accepted→ Sent          Queued, Failed ─no address→ GivenUp
 * Queued, Failed ─obstacle→ Failed ─…─ time is over→ GivenUp
 * </pre>
 */
public sealed interface Delivery {

    /** The name under which the outcome is stored and reported. */
    enum State {
        QUEUED,
        FAILED,
        SENT,
        GIVEN_UP,
        NO_ADDRESS
    }

    /** Waits for its first try. */
    record Queued() implements Delivery {}

    /**
     * Could not be sent yet; nothing is lost.
     *
     * @param attempts how often it was tried
     * @param next when it is tried again
     */
    record Failed(int attempts, Instant next, Obstacle obstacle) implements Delivery {}

    /** A mail server has taken it over. */
    record Sent(int attempts, Instant at) implements Delivery {}

    /** It will not be tried again by itself. */
    record GivenUp(int attempts, Instant at, Reason reason) implements Delivery {}

    /** Why a delivery is given up. */
    enum Reason {
        /** Whoever it is for has left no address. */
        NO_ADDRESS,
        /** It was tried for as long as the policy says. */
        EXHAUSTED
    }

    /** The name under which the outcome is stored and reported. */
    default State state() {
        return switch (this) {
            case Queued _ -> State.QUEUED;
            case Failed _ -> State.FAILED;
            case Sent _ -> State.SENT;
            case GivenUp given when given.reason() == Reason.NO_ADDRESS -> State.NO_ADDRESS;
            case GivenUp _ -> State.GIVEN_UP;
        };
    }

    /** How often it was tried. */
    default int tried() {
        return switch (this) {
            case Queued _ -> 0;
            case Failed failed -> failed.attempts();
            case Sent sent -> sent.attempts();
            case GivenUp given -> given.attempts();
        };
    }
}
