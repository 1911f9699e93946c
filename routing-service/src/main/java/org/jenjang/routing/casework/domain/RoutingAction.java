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
    /** Put it aside (arsipkan). */
    ARCHIVE
}
