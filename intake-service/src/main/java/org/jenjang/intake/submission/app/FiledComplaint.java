package org.jenjang.intake.submission.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.intake.submission.domain.Complaint;
import org.jenjang.intake.submission.domain.ComplaintEvent;
import org.jenjang.intake.submission.domain.Heard;
import org.jenjang.intake.submission.domain.Room;
import org.jenjang.intake.submission.domain.Standing;
import org.jenjang.intake.submission.domain.TicketNumber;
import org.jspecify.annotations.Nullable;

/**
 * A complaint that is stored.
 *
 * @param region code of the region it comes from
 * @param incidentDate when it happened, as far as the reporter said so
 * @param said what the reporter has said about the answers
 * @param lastSequence number of the last event that told of it
 */
public record FiledComplaint(
        UUID id,
        TicketNumber ticket,
        Classification classification,
        @Nullable String category,
        @Nullable String region,
        @Nullable LocalDate incidentDate,
        boolean anonymous,
        boolean secret,
        Instant receivedAt,
        Complaint said,
        long lastSequence) {

    private static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");

    /** Whether the reporter took it back. */
    public boolean isWithdrawn() {
        return said instanceof Complaint.Withdrawn;
    }

    /** What the reporter may say now, by what was heard of it. */
    public Room room(Heard heard, Instant now) {
        return new Room(said, standing(heard, now));
    }

    /** Everything by which that is decided. */
    Standing standing(Heard heard, Instant now) {
        LocalDate incident = incidentDate == null ? LocalDate.ofInstant(receivedAt, CAPITAL) : incidentDate;
        return new Standing(heard, anonymous, secret, incident, now);
    }

    /** The same complaint after the reporter has said something more. */
    FiledComplaint after(Complaint now, List<ComplaintEvent> events) {
        FiledComplaint after = new FiledComplaint(
                id,
                ticket,
                classification,
                category,
                region,
                incidentDate,
                anonymous,
                secret,
                receivedAt,
                now,
                lastSequence + events.size());
        return events.stream()
                .filter(ComplaintEvent.SecrecyRaised.class::isInstance)
                .map(ComplaintEvent.SecrecyRaised.class::cast)
                .reduce(after, FiledComplaint::protectedAs, (_, newer) -> newer);
    }

    private FiledComplaint protectedAs(ComplaintEvent.SecrecyRaised raised) {
        return new FiledComplaint(
                id,
                ticket,
                classification,
                category,
                region,
                incidentDate,
                raised.anonymous(),
                raised.secret(),
                receivedAt,
                said,
                lastSequence);
    }
}
