package org.jenjang.routing.casework.app;

/** The queues of a desk. */
public enum Queue {
    /** To be checked and passed on. */
    DESK,
    /** Given back by an institution. */
    RETURNED,
    /** In my institution, to be given to a unit. */
    INSTITUTION,
    /** Moved up to me because nobody acted in time. */
    ESCALATED,
    /** Offices disagree and I decide. */
    ARBITRATION,
    /** Everything that I may see. */
    ALL
}
