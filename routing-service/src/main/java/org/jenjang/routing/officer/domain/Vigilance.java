package org.jenjang.routing.officer.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * When somebody has stopped looking after his reports. Who is on leave with a stand-in has not, nor right after it.
 *
 * @param absence how long ago the last sign-in may be while reports are open
 * @param beginning how long after the account was made somebody may wait with his first sign-in
 */
public record Vigilance(Duration absence, Duration beginning) {

    /** How an officer stands. */
    public enum Finding { AWAKE, NEVER_SIGNED_IN, DORMANT }

    /** How somebody stands whose post has so many open reports; a head, whom no report waits for, is not missed. */
    public Finding of(OfficerRole role, Presence presence, long open, Instant now) {
        if (!role.isNeeded()) {
            return Finding.AWAKE;
        }
        if (presence.lastSignIn() == null) {
            return presence.silentSince().plus(beginning).isBefore(now) ? Finding.NEVER_SIGNED_IN : Finding.AWAKE;
        }
        return open > 0 && presence.silentSince().plus(absence).isBefore(now) ? Finding.DORMANT : Finding.AWAKE;
    }
}
