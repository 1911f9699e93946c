package org.jenjang.routing.officer.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * When somebody has stopped looking after his reports.
 *
 * @param absence how long ago the last sign-in may be while reports are open
 * @param beginning how long after the account was made somebody may wait with his first sign-in
 */
public record Vigilance(Duration absence, Duration beginning) {

    /** How an officer stands. */
    public enum Finding { AWAKE, NEVER_SIGNED_IN, DORMANT }

    /** How an officer stands whose post has so many open reports; a head, whom no report waits for, is not missed. */
    public Finding of(Officer officer, long open, Instant now) {
        if (!officer.post().role().isNeeded()) {
            return Finding.AWAKE;
        }
        if (officer.lastSignIn() == null) {
            return officer.recordedAt().plus(beginning).isBefore(now) ? Finding.NEVER_SIGNED_IN : Finding.AWAKE;
        }
        return open > 0 && officer.lastSignIn().plus(absence).isBefore(now) ? Finding.DORMANT : Finding.AWAKE;
    }
}
