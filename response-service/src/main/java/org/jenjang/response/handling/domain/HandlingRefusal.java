package org.jenjang.response.handling.domain;

import org.jenjang.platform.kernel.Refusal;

/** Why something is not possible with a complaint now. */
public enum HandlingRefusal implements Refusal {
    /** No unit has the complaint. */
    NOT_ASSIGNED,
    /** The unit has not said yet what it will do. */
    NOT_STARTED,
    /** The unit has said already what it will do. */
    ALREADY_STARTED,
    /** The newest answer lies with the reporter. */
    AWAITS_THE_REPORTER,
    /** The unit gave the complaint back. */
    GIVEN_BACK,
    /** A unit that has answered stands by its answer and cannot give the complaint back. */
    ALREADY_ANSWERED,
    /** The complaint has moved up: it is no longer for the unit to say who else is competent. */
    ESCALATED,
    /** A unit cannot suggest itself. */
    SUGGESTS_ITSELF,
    /** Thanks and promises to pass it on are progress, not an answer. */
    NOT_AN_ANSWER,
    /** The reporter speaks of an answer that is not the newest, or was judged already. */
    ANSWER_OUTDATED,
    /** The reporter took the report back. */
    WITHDRAWN,
    /** The handling has ended. */
    OVER
}
