package org.jenjang.intake.submission.domain;

/** Whether somebody still owes something, and if not, why. */
public enum Phase {
    OPEN,
    CLOSED,
    ARCHIVED,
    /** It follows another report. */
    LINKED,
    WITHDRAWN
}
