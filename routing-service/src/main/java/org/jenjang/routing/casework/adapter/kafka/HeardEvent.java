package org.jenjang.routing.casework.adapter.kafka;

import java.time.Instant;
import java.util.Optional;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.DisposedEvent;
import org.jenjang.contracts.event.EscalatedEvent;
import org.jenjang.contracts.event.DeliveryReported;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.routing.casework.app.Cause;
import org.jenjang.routing.casework.app.News;
import org.jenjang.routing.casework.domain.Opening;
import org.jenjang.routing.casework.domain.RoutingCommand;

/** What an event that was heard asks of a case; empty when it asks nothing. */
final class HeardEvent {

    private static final String DELIVERY = EventCodec.typeOf(DeliveryReported.class);

    private HeardEvent() {}

    static Optional<News> news(IncomingEvent event, Instant now) {
        return event.type().equals(DELIVERY)
                ? Deliveries.command(event, now)
                        .map(command -> new News.Said(event.subject(), command, Cause.event(event.id())))
                : EventCodec.readComplaintEvent(event.type(), event.payload()).flatMap(said -> news(event, said, now));
    }

    private static Optional<News> news(IncomingEvent event, ComplaintEvent said, Instant now) {
        Cause cause = Cause.event(event.id());
        if (said instanceof SubmittedEvent.Submitted e) {
            Opening opening = new Opening(event.subject(), e.file(), e.chosenInstitution(), e.receivedAt(),
                    e.care(), now);
            return Optional.of(new News.Filed(opening, cause));
        }
        return command(event, said, now).map(command -> new News.Said(event.subject(), command, cause));
    }

    private static Optional<RoutingCommand> command(IncomingEvent event, ComplaintEvent said, Instant now) {
        return switch (said) {
            case SubmittedEvent e -> citizen(e, now);
            case AnsweredEvent e -> agency(event, e, now);
            case DisposedEvent _, EscalatedEvent _ -> Optional.empty();
        };
    }

    private static Optional<RoutingCommand> citizen(SubmittedEvent said, Instant now) {
        return switch (said) {
            case SubmittedEvent.Supplemented _ -> Optional.of(new RoutingCommand.NoteSupplement(now));
            case SubmittedEvent.Withdrawn _ -> Optional.of(new RoutingCommand.NoteWithdrawn(now));
            case SubmittedEvent.AnswerAccepted e -> Optional.of(new RoutingCommand.NoteAccepted(e.answer(), now));
            case SubmittedEvent.AnswerDisputed e -> Optional.of(new RoutingCommand.NoteDisputed(e.answer(), now));
            case SubmittedEvent.ReopeningAsked e ->
                Optional.of(new RoutingCommand.NoteReopeningAsked(e.reason(), now));
            case SubmittedEvent.ArchiveObjected e ->
                Optional.of(new RoutingCommand.NoteArchiveObjected(e.reason(), now));
            case SubmittedEvent.LinkObjected e -> Optional.of(new RoutingCommand.NoteLinkObjected(e.reason(), now));
            case SubmittedEvent.SecrecyRaised e ->
                Optional.of(new RoutingCommand.NoteSecrecyRaised(e.anonymous(), e.secret(), now));
            case SubmittedEvent.OmbudsmanRequested _ -> Optional.of(new RoutingCommand.NoteOmbudsmanRequested(now));
            case SubmittedEvent.Submitted _, SubmittedEvent.ReplyGiven _ -> Optional.empty();
        };
    }

    private static Optional<RoutingCommand> agency(IncomingEvent event, AnsweredEvent said, Instant now) {
        return switch (said) {
            // An answer that only waits for its approval has begun as well.
            case AnsweredEvent.ApprovalAsked e -> Optional.of(new RoutingCommand.NoteWorkStarted(e.disposition(), now));
            case AnsweredEvent.WorkStarted e -> Optional.of(new RoutingCommand.NoteWorkStarted(e.disposition(), now));
            case AnsweredEvent.Answered e ->
                Optional.of(new RoutingCommand.NoteAnswered(e.disposition(), e.answer(), event.id(), now));
            case AnsweredEvent.DatePromised e ->
                Optional.of(new RoutingCommand.NotePromised(e.disposition(), e.date(), now));
            case AnsweredEvent.GivenBack e ->
                Optional.of(new RoutingCommand.NoteGivenBack(e.disposition(), e.reason(), e.suggestedUnit(), now));
            case AnsweredEvent.ProgressPosted _,
                    AnsweredEvent.QuestionAsked _,
                    AnsweredEvent.ApprovalRefused _ -> Optional.empty();
        };
    }
}
