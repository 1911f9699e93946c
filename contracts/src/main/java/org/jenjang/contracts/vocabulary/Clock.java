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
    REPORTER_COMPLETION
}
