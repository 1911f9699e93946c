package org.jenjang.routing.clock.domain;

/** Times within which something may be done with a case; nobody owes it. */
public enum Window {
    /** For an institution or a unit to say that it is not competent. */
    RETURN,
    /** For the reporter to object to the report being put aside. */
    ARCHIVE_OBJECTION,
    /** For the reporter to complete a report that was archived because it had stayed incomplete. */
    LATE_COMPLETION,
    /** For the reporter to ask that a closed case be opened again. */
    REOPENING
}
