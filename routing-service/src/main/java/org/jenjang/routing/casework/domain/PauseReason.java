package org.jenjang.routing.casework.domain;

/** Why a clock stands still: always because it is the reporter's turn. */
public enum PauseReason {
    /** The reporter was asked to complete the report. */
    REPORT_INCOMPLETE,
    /** The reporter was asked whether the answer settles the matter. */
    ANSWER_GIVEN
}
