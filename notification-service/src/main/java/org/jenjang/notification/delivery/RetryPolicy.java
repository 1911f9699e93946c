package org.jenjang.notification.delivery;

import java.time.Duration;
import java.time.Instant;

/**
 * When a delivery is tried again: after pauses that double up to a longest one, until the pauses add up to the time after
 * which it is given up. Pauses are counted and not the hours on the clock, so that a clock which leaps (in training) gives
 * nothing up.
 *
 * @param first pause after the first try
 * @param longest no pause is longer
 * @param lasts how long it is tried; more than the longest outage to be survived
 */
public record RetryPolicy(Duration first, Duration longest, Duration lasts) {

    /** A pause is never doubled more often than this; by then it has long reached the longest. */
    private static final int MOST_DOUBLINGS = 20;

    /**
     * What becomes of a delivery after one more try.
     *
     * @param attempts how often it was tried, this time included; from 1
     */
    public Delivery after(Outcome outcome, int attempts, Instant now) {
        return switch (outcome) {
            case Outcome.Accepted _ -> new Delivery.Sent(attempts, now);
            case Outcome.NoAddress _ -> new Delivery.GivenUp(attempts, now, Delivery.Reason.NO_ADDRESS);
            case Outcome.Hindered hindered -> waited(attempts).compareTo(lasts) >= 0
                    ? new Delivery.GivenUp(attempts, now, Delivery.Reason.EXHAUSTED)
                    : new Delivery.Failed(attempts, now.plus(pause(attempts)), hindered.obstacle());
        };
    }

    /** The pause after this try. */
    Duration pause(int attempt) {
        Duration doubled = first.multipliedBy(1L << Math.min(attempt - 1, MOST_DOUBLINGS));
        return doubled.compareTo(longest) < 0 ? doubled : longest;
    }

    private Duration waited(int attempts) {
        Duration sum = Duration.ZERO;
        for (int attempt = 1; attempt < attempts && sum.compareTo(lasts) < 0; attempt++) {
            sum = sum.plus(pause(attempt));
        }
        return sum;
    }
}
