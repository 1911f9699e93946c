package org.jenjang.response.handling.adapter.kafka;

import java.time.Instant;
import java.util.Optional;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.response.handling.app.Notice;
import org.jenjang.response.handling.domain.Ending;
import org.jenjang.response.handling.domain.HandlingCommand;

/** What the citizen says, as far as it concerns the unit that works. */
final class CitizenNews {

    private CitizenNews() {}

    static Optional<Notice> of(SubmittedEvent event, String complaint, Instant at) {
        return news(event, at).map(news -> new Notice.Told(complaint, news));
    }

    private static Optional<HandlingCommand.News> news(SubmittedEvent event, Instant at) {
        return switch (event) {
            case SubmittedEvent.Supplemented e -> Optional.of(new HandlingCommand.NoteSupplement(e.text(), at));
            case SubmittedEvent.ReplyGiven e -> Optional.of(new HandlingCommand.NoteSupplement(e.text(), at));
            case SubmittedEvent.AnswerAccepted e ->
                Optional.of(new HandlingCommand.NoteAccepted(e.answer(), e.rating(), e.comment(), at));
            case SubmittedEvent.AnswerDisputed e ->
                Optional.of(new HandlingCommand.NoteDisputed(e.answer(), e.reason(), at));
            case SubmittedEvent.Withdrawn _ -> Optional.of(new HandlingCommand.End(Ending.WITHDRAWN, null, at));
            case SubmittedEvent.SecrecyRaised e ->
                Optional.of(new HandlingCommand.NoteSecrecy(e.anonymous(), e.secret(), at));
            // On these a desk decides, and what it decides is heard from it.
            case SubmittedEvent.Submitted _, SubmittedEvent.ReopeningAsked _, SubmittedEvent.ArchiveObjected _,
                    SubmittedEvent.LinkObjected _, SubmittedEvent.OmbudsmanRequested _ -> Optional.empty();
        };
    }
}
