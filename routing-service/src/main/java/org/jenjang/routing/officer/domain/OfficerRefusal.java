package org.jenjang.routing.officer.domain;

import org.jenjang.platform.kernel.Refusal;

/** Why the register of officers is not changed although nothing is wrong with what was written. */
public enum OfficerRefusal implements Refusal {
    /** Somebody else has changed the same people meanwhile. */
    CHANGED_MEANWHILE,
    /** He has a last day already. */
    HAS_LEFT_ALREADY,
    /** He has left. */
    IS_GONE,
    /** There is no last day to take back. */
    NO_LAST_DAY,
    /** He has been appointed to another office from then on. */
    HAS_NEXT_OFFICE,
    /** There is no account yet, or it is closed. */
    NO_ACCOUNT,
    /** His account was deleted at the identity provider; it is being made anew. */
    ACCOUNT_GONE,
    /** The identity provider does not answer, and nothing was changed. */
    PROVIDER_AWAY,
    /** His account has powers that are not an admin's to hand out, so its password is not either. */
    HAS_OTHER_DUTIES
}
