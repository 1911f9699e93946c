package org.jenjang.intake.submission.app;

import java.time.Instant;
import java.util.UUID;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.intake.submission.domain.Complaint;
import org.jenjang.intake.submission.domain.TicketNumber;
import org.jspecify.annotations.Nullable;

/**
 * A complaint that is stored.
 *
 * @param region code of the region it comes from
 * @param said what the reporter has said about the answers
 * @param lastSequence number of the last event that told of it
 */
public record FiledComplaint(
        UUID id,
        TicketNumber ticket,
        Classification classification,
        @Nullable String category,
        @Nullable String region,
        boolean anonymous,
        boolean secret,
        Instant receivedAt,
        Complaint said,
        long lastSequence) {

    /** Whether the reporter took it back. */
    public boolean isWithdrawn() {
        return said instanceof Complaint.Withdrawn;
    }

    /** The same complaint after the reporter has said something more, told by {@code events} events. */
    FiledComplaint after(Complaint now, int events) {
        return new FiledComplaint(
                id,
                ticket,
                classification,
                category,
                region,
                anonymous,
                secret,
                receivedAt,
                now,
                lastSequence + events);
    }
}
