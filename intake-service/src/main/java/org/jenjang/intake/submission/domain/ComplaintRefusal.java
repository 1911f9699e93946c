package org.jenjang.intake.submission.domain;

import org.jenjang.platform.kernel.Refusal;

/** Why the reporter cannot say this now. */
public enum ComplaintRefusal implements Refusal {
    /** He took the complaint back. */
    ALREADY_WITHDRAWN,
    /** He has accepted an answer. */
    ANSWER_ALREADY_ACCEPTED,
    /** The case was closed or put aside by others. */
    CASE_OVER,
    /** No answer is there, or the last one is disputed already. */
    NO_ANSWER_TO_JUDGE,
    /** No officer has asked anything, or the reporter has replied already. */
    NO_QUESTION_ASKED,
    /** The case is not closed. */
    NOT_CLOSED,
    /** He has asked for it since the case was closed. */
    REOPENING_ASKED_BEFORE,
    /** He may have a case opened again twice, and has. */
    REOPENED_TOO_OFTEN,
    /** The report is not archived. */
    NOT_ARCHIVED,
    /** He may object once, and has. */
    OBJECTED_BEFORE,
    /** The report does not follow another one. */
    NOT_LINKED,
    /** The time in which he could say it is over. */
    TOO_LATE,
    /** The report has that much secrecy already. */
    NO_MORE_SECRECY,
    /** No office has let a limit pass. */
    NOT_LET_DOWN,
    /** It happened longer ago than the Ombudsman looks back. */
    INCIDENT_TOO_OLD,
    /** The Ombudsman has it, or is about to get it. */
    TAKEN_TO_OMBUDSMAN_BEFORE
}
