package org.jenjang.intake.submission.app;

import java.time.Instant;
import java.util.UUID;
import org.jenjang.intake.submission.domain.Report;
import org.jenjang.intake.submission.domain.TicketNumber;
import org.jenjang.platform.event.OutgoingEvent;

/** Tells the other services of a new report. */
public interface FilingEvents {

    /** The event that tells of it: masked texts, none at all when the report is secret, nothing about the reporter. */
    OutgoingEvent filed(UUID id, TicketNumber ticket, Report report, Instant at);
}
