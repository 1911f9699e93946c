package org.jenjang.intake.submission.adapter.kafka;

import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.vocabulary.Care;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.intake.submission.domain.ComplaintEvent;
import org.jenjang.intake.submission.domain.Matter;
import org.jenjang.intake.submission.domain.Report;
import org.jenjang.intake.submission.domain.Texts;
import org.jenjang.intake.submission.domain.TicketNumber;
import org.jspecify.annotations.Nullable;

/** The published form of what a citizen says. */
final class PublishedEvent {

    private PublishedEvent() {}

    /** A report that was filed. */
    static SubmittedEvent.Submitted filed(TicketNumber ticket, Report report, Instant at) {
        Matter matter = report.matter();
        Texts published = report.published();
        CaseFile file = new CaseFile(
                ticket.value(),
                published == null ? null : published.title(),
                published == null ? null : published.narrative(),
                matter.classification(),
                false,
                matter.category(),
                matter.region(),
                published == null ? null : published.place(),
                matter.incidentDate(),
                report.channel(),
                report.anonymous(),
                report.secret(),
                at,
                List.of(),
                matter.facts().isEmpty() ? null : matter.facts());
        return new SubmittedEvent.Submitted(file, matter.institution(), report.receivedAt(), care(report));
    }

    /** What was said about it later. */
    static SubmittedEvent of(ComplaintEvent event) {
        return switch (event) {
            case ComplaintEvent.Supplemented e -> new SubmittedEvent.Supplemented(e.text());
            case ComplaintEvent.Withdrawn e -> new SubmittedEvent.Withdrawn(e.reason());
            case ComplaintEvent.AnswerAccepted e ->
                new SubmittedEvent.AnswerAccepted(e.answer(), e.rating(), e.comment());
            case ComplaintEvent.AnswerDisputed e -> new SubmittedEvent.AnswerDisputed(e.answer(), e.reason());
            case ComplaintEvent.Replied e -> new SubmittedEvent.ReplyGiven(e.text());
            case ComplaintEvent.ReopeningAsked e -> new SubmittedEvent.ReopeningAsked(e.reason());
            case ComplaintEvent.ArchiveObjected e -> new SubmittedEvent.ArchiveObjected(e.reason());
            case ComplaintEvent.LinkObjected e -> new SubmittedEvent.LinkObjected(e.reason());
            case ComplaintEvent.SecrecyRaised e -> new SubmittedEvent.SecrecyRaised(e.anonymous(), e.secret());
            case ComplaintEvent.OmbudsmanRequested e -> new SubmittedEvent.OmbudsmanRequested(e.reason());
        };
    }

    private static @Nullable Care care(Report report) {
        return report.danger() || !report.keepFrom().isEmpty() ? new Care(report.danger(), report.keepFrom()) : null;
    }
}
