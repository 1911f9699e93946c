package org.jenjang.routing.officer.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jenjang.platform.kernel.Redacted;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in an office, from a first to a last day. Who changes office leaves one and is appointed to the other.
 *
 * @param email in small letters; one address is one person and one account
 * @param until his last day in office; null while it is open
 * @param decree number of the decree that appointed him
 * @param appointedBy the identity provider's id of who appointed him; null for who was there before the register
 * @param subject the identity provider's id of the person; null until there is an account
 * @param successor who took over; null when nobody was named
 * @param note what he left to the successor
 * @param recordedAt when the register learned of him
 * @param lastSignIn when he signed in last, in whatever office; null when never since the register looks
 */
public record Officer(
        UUID id,
        String name,
        String email,
        Post post,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable String decree,
        @Nullable String appointedBy,
        @Nullable String subject,
        @Nullable UUID successor,
        @Nullable String note,
        Instant recordedAt,
        @Nullable Instant lastSignIn) implements Redacted {

    /** Whether he is in office on that day; his last day counts. */
    public boolean isInOfficeOn(LocalDate day) {
        return !day.isBefore(since) && !hasLeftBy(day);
    }

    /** Whether his last day is before that day. */
    public boolean hasLeftBy(LocalDate day) {
        return until != null && day.isAfter(until);
    }

    /** This officer with a last day, and what he leaves behind. */
    Officer leaving(@Nullable LocalDate last, @Nullable UUID heir, @Nullable String words) {
        return new Officer(id, name, email, post, since, last, decree, appointedBy, subject, heir, words, recordedAt,
                lastSignIn);
    }

    /** This officer with what is right of it. */
    Officer corrected(String rightName, String rightEmail, @Nullable String rightDecree) {
        return new Officer(id, rightName, rightEmail, post, since, until, rightDecree, appointedBy, subject, successor, note,
                recordedAt, lastSignIn);
    }

    /** This officer without a last day. */
    Officer staying() {
        return leaving(null, null, null);
    }

    @Override
    public String toString() {
        return "Officer[" + id + "]";
    }
}
