package org.jenjang.routing.officer.app;

import java.time.Instant;

/**
 * Somebody looked at an officer or changed something about him.
 *
 * @param actor name of who did it, where the register knows him; else the identity provider's id
 */
public record LogEntry(Instant at, String actor, What what) {

    /** What he did. */
    public enum What { LOOKED, APPOINTED, IMPORTED, FOUND, LEFT, DELEGATED, DELEGATION_ENDED, PASSWORD_GIVEN, CORRECTED, STAYS }
}
