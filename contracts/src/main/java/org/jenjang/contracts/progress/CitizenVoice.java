package org.jenjang.contracts.progress;

import java.time.Instant;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jspecify.annotations.Nullable;

/**
 * What the citizen has said so far.
 *
 * @param acceptedAnswer highest number of an accepted answer; 0 for none
 * @param disputedAnswer highest number of a disputed answer; 0 for none
 * @param rating the rating given with the accepted answer; 0 for none
 */
public record CitizenVoice(
        @Nullable Instant submittedAt, boolean withdrawn, int acceptedAnswer, int disputedAnswer, int rating) {

    static final CitizenVoice SILENT = new CitizenVoice(null, false, 0, 0, 0);

    CitizenVoice after(SubmittedEvent event) {
        return switch (event) {
            case SubmittedEvent.Submitted e ->
                new CitizenVoice(e.receivedAt(), withdrawn, acceptedAnswer, disputedAnswer, rating);
            case SubmittedEvent.Withdrawn _ ->
                new CitizenVoice(submittedAt, true, acceptedAnswer, disputedAnswer, rating);
            case SubmittedEvent.AnswerAccepted e when e.answer() > acceptedAnswer ->
                new CitizenVoice(submittedAt, withdrawn, e.answer(), disputedAnswer, e.rating());
            case SubmittedEvent.AnswerDisputed e ->
                new CitizenVoice(submittedAt, withdrawn, acceptedAnswer, Math.max(disputedAnswer, e.answer()), rating);
            case SubmittedEvent.AnswerAccepted _,
                    SubmittedEvent.Supplemented _,
                    SubmittedEvent.ReplyGiven _,
                    SubmittedEvent.ReopeningAsked _,
                    SubmittedEvent.ArchiveObjected _,
                    SubmittedEvent.LinkObjected _,
                    SubmittedEvent.SecrecyRaised _,
                    SubmittedEvent.OmbudsmanRequested _ -> this;
        };
    }
}
