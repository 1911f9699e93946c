package org.jenjang.contracts.vocabulary;

/** The clocks that run over a complaint; several may run side by side. */
public enum Clock {
    /** Until the desk has checked the report and passed it on. */
    VERIFY,
    /** Until the institution has begun to act. */
    FIRST_RESPONSE,
    /** Until the institution has answered; its length follows the class of the report. */
    RESOLVE,
    /** Until the reporter has confirmed or disputed an answer; afterwards the case closes by itself. */
    REPORTER_REPLY,
    /** Until the reporter has completed a report that was put on hold; afterwards it is archived as incomplete. */
    REPORTER_COMPLETION,
    /** Until the desk has found another place for a report that was returned to it. */
    REDISPATCH,
    /** Until the tier above has decided who must answer. */
    ARBITRATION,
    /** Until the date that the agency has publicly promised. */
    PROMISE,
    /** Until somebody on duty has acted on a report of danger to life. */
    EMERGENCY
}
