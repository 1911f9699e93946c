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
    /** A helper tells how the work goes; everything else is for the unit that has to answer. */
    ONLY_THE_LEAD,
    /** The newest answer lies with the reporter. */
    AWAITS_THE_REPORTER,
    /** The answer lies with those who have to approve it. */
    AWAITS_APPROVAL,
    /** There is no answer to approve. */
    NOTHING_TO_APPROVE,
    /** Another answer waits by now than the one that the approver has read. */
    PROPOSAL_OUTDATED,
    /** Nobody approves an answer that he wrote himself. */
    OWN_ANSWER,
    /** The unit gave the complaint back. */
    GIVEN_BACK,
    /** A unit that has answered stands by its answer and cannot give the complaint back. */
    ALREADY_ANSWERED,
    /** The time in which the unit could give the complaint back is over. */
    RETURN_TOO_LATE,
    /** The complaint was handed over on terms that do not let it be given back. */
    RETURN_FORBIDDEN,
    /** The complaint has moved up: it is no longer for the unit to say who else is competent. */
    ESCALATED,
    /** A unit cannot suggest itself. */
    SUGGESTS_ITSELF,
    /** Two dates were promised already. */
    PROMISED_TOO_OFTEN,
    /** The unit has promised this very day already. */
    PROMISED_THAT_ALREADY,
    /** The reporter has withdrawn: nobody is there to be asked. */
    WITHOUT_REPORTER,
    /** Thanks and promises to pass it on are progress, not an answer. */
    NOT_AN_ANSWER,
    /** The unit has given this very answer too often lately. */
    ANSWER_REUSED,
    /** The subject is one whose answers need proof. */
    EVIDENCE_REQUIRED,
    /** The reporter speaks of an answer that is not the newest, or was judged already. */
    ANSWER_OUTDATED,
    /** What was heard is about a hand-over that is not the newest, or about a case that is not over. */
    HANDOVER_OUTDATED,
    /** What was heard was known already. */
    KNOWN_ALREADY,
    /** The handling has ended. */
    OVER
}
