package org.jenjang.intake.submission.adapter.kafka;

import java.time.Instant;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.intake.submission.domain.ComplaintEvent;
import org.jenjang.intake.submission.domain.Report;
import org.jenjang.intake.submission.domain.TicketNumber;

/** Lets the model publish as intake does. */
public final class VoiceBridge {

    private VoiceBridge() {}

    /** A report that was filed. */
    public static SubmittedEvent filed(TicketNumber ticket, Report report, Instant at) {
        return PublishedEvent.filed(ticket, report, at);
    }

    /** What was said about it later. */
    public static SubmittedEvent published(ComplaintEvent event) {
        return PublishedEvent.of(event);
    }
}
