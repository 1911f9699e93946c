package org.jenjang.reporting.projection;

import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.vocabulary.CaseFile;
import org.jenjang.contracts.vocabulary.Classification;
import org.jspecify.annotations.Nullable;

/** What the reporter filed, as far as it is counted. No text and no name. */
public record Filing(
        @Nullable Classification classification,
        boolean supervisory,
        @Nullable String category,
        @Nullable String region) {

    static final Filing UNHEARD = new Filing(null, false, null, null);

    Filing after(SubmittedEvent event) {
        return switch (event) {
            case SubmittedEvent.Submitted e -> of(e.file());
            case SubmittedEvent.Supplemented _,
                    SubmittedEvent.Withdrawn _,
                    SubmittedEvent.ReplyGiven _,
                    SubmittedEvent.AnswerAccepted _,
                    SubmittedEvent.AnswerDisputed _,
                    SubmittedEvent.ReopeningAsked _,
                    SubmittedEvent.ArchiveObjected _,
                    SubmittedEvent.LinkObjected _,
                    SubmittedEvent.SecrecyRaised _,
                    SubmittedEvent.OmbudsmanRequested _ -> this;
        };
    }

    private static Filing of(CaseFile file) {
        return new Filing(file.classification(), file.supervisory(), file.category(), file.region());
    }
}
