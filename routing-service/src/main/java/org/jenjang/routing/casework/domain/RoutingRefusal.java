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
    /** An arbiter must first say who is competent. */
    IN_ARBITRATION,
    /** No offices disagree about it. */
    NOT_IN_ARBITRATION,
    /** It is another office's turn now. */
    NOT_YOUR_TURN,
    /** The institution is unknown or no longer in office. */
    INSTITUTION_NOT_IN_OFFICE,
    /** The unit does not belong to the institution, or no longer does. */
    UNIT_NOT_IN_OFFICE,
    /** The report is about this institution. */
    INSTITUTION_EXCLUDED,
    /** The report is about this unit. */
    UNIT_EXCLUDED,
    /** Misuse of power is examined by the inspectorate and by no other unit. */
    ONLY_THE_INSPECTORATE,
    /** An institution cannot suggest itself. */
    SUGGESTS_ITSELF,
    /** The days within which an institution may say that it is not competent are over. */
    RETURN_TOO_LATE,
    /** An arbiter has decided, and that binds. */
    RETURN_FORBIDDEN,
    /** Who put the report aside cannot judge it again. */
    SAME_PERSON,
    /** The unit acted under a hand-over that is no longer the present one, or has no such case. */
    HANDOVER_OUTDATED,
    /** A newer answer is known, or this one was judged already. */
    ANSWER_OUTDATED,
    /** No such limit runs, or it is still far away. */
    LIMIT_NOT_REACHED,
    /** Only the office to which an unanswered case has climbed reminds the one below. */
    NOT_ESCALATED,
    /** The office below was reminded on this working day already. */
    REMINDED_TODAY,
    /** Another class would give the institution more time. */
    WOULD_LENGTHEN,
    /** Everything is so already. */
    NOTHING_CHANGES,
    /** It is known already that life is in danger. */
    EMERGENCY_ALREADY,
    /** A report cannot follow itself. */
    FOLLOWS_ITSELF,
    /** The other one follows a third. */
    PARENT_FOLLOWS_ANOTHER,
    /** The other one was put aside or withdrawn. */
    PARENT_CAME_TO_NOTHING,
    /** Others follow this one. */
    FOLLOWED_BY_OTHERS,
    /** A secret or supervisory report stands alone. */
    CANNOT_BE_LINKED,
    /** It follows no other one. */
    NOT_LINKED,
    /** It was not put aside. */
    NOT_ARCHIVED,
    /** The days within which the reporter may object are over, or he has objected before. */
    OBJECTION_TOO_LATE,
    /** It was not put aside as incomplete, or the time to complete it is over. */
    COMPLETION_TOO_LATE,
    /** Only a case that was answered and closed can be reviewed or opened again. */
    NOT_CLOSED,
    /** The time to have it opened again is over, or the reporter has done so too often. */
    REOPENING_TOO_LATE,
    /** The Ombudsman has it already. */
    WITH_THE_OMBUDSMAN,
    /** The reporter has withdrawn before. */
    REPORTER_GONE,
    /** The case is over. */
    OVER
}
