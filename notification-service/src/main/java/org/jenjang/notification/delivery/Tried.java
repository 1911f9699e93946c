package org.jenjang.notification.delivery;

/** A notice that was tried, and what has become of it. */
record Tried(Taken taken, Delivery outcome) {

    /** Whether a mail server has taken it over. */
    boolean gotThrough() {
        return outcome instanceof Delivery.Sent;
    }

    /** Whether the mail server did not answer. */
    boolean metSilence() {
        return outcome instanceof Delivery.Failed failed && failed.obstacle() == Obstacle.MAIL_UNREACHABLE;
    }
}
