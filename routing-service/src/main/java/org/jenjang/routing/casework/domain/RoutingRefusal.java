package org.jenjang.routing.casework.domain;

import org.jenjang.platform.kernel.Refusal;

/** Why something is not possible with a case now. */
public enum RoutingRefusal implements Refusal {
    /** Only a desk, or the office to which a case was escalated, hands it to an institution. */
    NOT_AT_A_DESK,
    /** Only an institution that has not chosen a unit yet can choose one or give the case back. */
    NOT_WITH_AN_INSTITUTION,
    /** Only a case on which nobody works can be held or put aside. */
    ALREADY_BEING_HANDLED,
    /** The reporter must complete the report first. */
    ON_HOLD,
    /** Nothing was asked of the reporter. */
    NOT_ON_HOLD,
    /** The reporter must first say whether the answer settles the matter. */
    AWAITS_THE_REPORTER,
    /** The institution is unknown or no longer in office. */
    INSTITUTION_NOT_IN_OFFICE,
    /** The unit does not belong to the institution, or no longer does. */
    UNIT_NOT_IN_OFFICE,
    /** An institution cannot suggest itself. */
    SUGGESTS_ITSELF,
    /** The unit acted under a hand-over that is no longer the present one, or has no such case. */
    HANDOVER_OUTDATED,
    /** A newer answer is known, or this one was judged already. */
    ANSWER_OUTDATED,
    /** No such limit runs, or it is still far away. */
    LIMIT_NOT_REACHED,
    /** The case is over. */
    OVER
}
