package org.jenjang.routing.casework.domain;

/** What an admin can do with a case; clients and pages show only what is possible now. */
public enum RoutingAction {
    /** Hand it to an institution (disposisi). */
    DISPOSE,
    /** Choose the unit that does the work. */
    ASSIGN,
    /** Give it back to the desk: not competent (bukan wewenang). */
    RETURN,
    /** Ask the reporter to complete it (tunda). */
    HOLD,
    /** Write down what the reporter has told by other ways, which ends the hold. */
    COMPLETE,
    /** Put it aside (arsipkan). */
    ARCHIVE,
    /** Name who must answer; that binds. */
    ARBITRATE,
    /** Let it follow another report on the same matter. */
    LINK,
    /** Let it stand alone again. */
    UNLINK,
    /** Correct class, category or secrecy. */
    RECLASSIFY,
    /** Say that life is in danger. */
    MARK_EMERGENCY,
    /** Order the office below, which owes the answer, to give it. */
    REMIND,
    /** Judge how good the answer of a closed case was. */
    REVIEW,
    /** Open a closed case again; the national desk alone. */
    REOPEN
}
