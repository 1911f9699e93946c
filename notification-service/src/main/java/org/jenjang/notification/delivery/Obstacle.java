package org.jenjang.notification.delivery;

/** What stood in the way of a delivery. Codes only: what a server says may hold an address. */
public enum Obstacle {
    /** No event has told the ticket, or who works on it, yet. */
    COMPLAINT_UNKNOWN,
    /** The register has not told of the office yet. */
    OFFICE_UNKNOWN,
    /** The vault that keeps the reporter's address does not answer. */
    CONTACTS_UNREACHABLE,
    /** The mail server does not answer. */
    MAIL_UNREACHABLE,
    /** The mail server answers, but did not take this mail. */
    MAIL_REFUSED,
    /** The words could not be made; a fault of ours. */
    NOT_COMPOSED
}
