package org.jenjang.intake.tracking.adapter.kafka;

import static org.jenjang.intake.tracking.adapter.kafka.TimelineLines.line;

import java.time.Instant;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.intake.tracking.domain.Happening;
import org.jenjang.intake.tracking.domain.Particulars;
import org.jenjang.intake.tracking.domain.TimelineLine;

/** What the reporter has said himself, as lines of the timeline. */
final class CitizenLines {

    private CitizenLines() {}

    static TimelineLine of(SubmittedEvent event, Instant at) {
        return switch (event) {
            case SubmittedEvent.Submitted _ -> line(at, Happening.SUBMITTED, null, null);
            case SubmittedEvent.Supplemented e -> line(at, Happening.SUPPLEMENTED, null, e.text());
            case SubmittedEvent.Withdrawn e -> line(at, Happening.WITHDRAWN, null, e.reason());
            case SubmittedEvent.ReplyGiven e -> line(at, Happening.REPLIED, null, e.text());
            case SubmittedEvent.AnswerAccepted e -> line(at, Happening.ACCEPTED, null, e.comment());
            case SubmittedEvent.AnswerDisputed e -> line(at, Happening.DISPUTED, null, e.reason());
            case SubmittedEvent.ReopeningAsked e -> line(at, Happening.REOPENING_ASKED, null, e.reason());
            case SubmittedEvent.ArchiveObjected e -> line(at, Happening.ARCHIVE_OBJECTED, null, e.reason());
            case SubmittedEvent.LinkObjected e -> line(at, Happening.LINK_OBJECTED, null, e.reason());
            case SubmittedEvent.SecrecyRaised e ->
                line(at, Happening.SECRECY_RAISED, null, null, Particulars.code(secrecy(e)));
            case SubmittedEvent.OmbudsmanRequested e -> line(at, Happening.OMBUDSMAN_REQUESTED, null, e.reason());
        };
    }

    private static String secrecy(SubmittedEvent.SecrecyRaised event) {
        if (event.anonymous() && event.secret()) {
            return "BOTH";
        }
        return event.secret() ? "SECRET" : "ANONYMOUS";
    }
}
