package org.jenjang.routing.officer.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * While an officer is away, a colleague works for his unit too.
 *
 * @param officer who is away
 * @param delegate who works for him
 * @param to the last day; before the first one when it never came to it
 */
public record Delegation(UUID id, UUID officer, UUID delegate, LocalDate from, LocalDate to) {

    /** The longest, in days; who is away longer is replaced. */
    public static final int LONGEST = 90;

    /** Whether the delegate works for the other unit on that day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether it is not over on that day. */
    public boolean isOpenOn(LocalDate day) {
        return !to.isBefore(from) && !day.isAfter(to);
    }

    /** This delegation, over at the end of that day at the latest. */
    public Delegation endingBy(LocalDate day) {
        return day.isBefore(to) ? new Delegation(id, officer, delegate, from, day) : this;
    }
}
