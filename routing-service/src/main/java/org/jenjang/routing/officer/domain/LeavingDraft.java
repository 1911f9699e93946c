package org.jenjang.routing.officer.domain;

import org.jenjang.platform.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * How somebody is to leave, nothing checked.
 *
 * @param until his last day, a date such as 2027-01-31
 * @param successor id of a colleague at the same post who takes over; empty for a new person or nobody
 * @param newcomer a new person who takes over, at the same post from the day after; null for none
 * @param note what the successor has to know
 */
public record LeavingDraft(
        @Nullable String until, @Nullable String successor, @Nullable OfficerDraft newcomer, @Nullable String note)
        implements Redacted {

    @Override
    public String toString() {
        return "LeavingDraft[" + until + "]";
    }
}
