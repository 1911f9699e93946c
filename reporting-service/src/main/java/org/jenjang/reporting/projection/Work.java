package org.jenjang.reporting.projection;

import java.time.Instant;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jspecify.annotations.Nullable;

/**
 * The first deeds of the agencies.
 *
 * @param response the first start of work or answer; progress, questions and thanks are no response
 * @param answer the first answer
 * @param promised whether a date was promised
 */
public record Work(@Nullable Deed response, @Nullable Deed answer, boolean promised) {

    static final Work NONE = new Work(null, null, false);

    /** Who did it, and when. */
    public record Deed(String institution, Instant at) {}

    Work after(AnsweredEvent event, Instant at) {
        Deed deed = new Deed(event.by().institution(), at);
        return switch (event) {
            case AnsweredEvent.WorkStarted _ -> new Work(first(response, deed), answer, promised);
            case AnsweredEvent.Answered _ -> new Work(first(response, deed), first(answer, deed), promised);
            case AnsweredEvent.DatePromised _ -> new Work(response, answer, true);
            case AnsweredEvent.ProgressPosted _,
                    AnsweredEvent.QuestionAsked _,
                    AnsweredEvent.ApprovalAsked _,
                    AnsweredEvent.ApprovalRefused _,
                    AnsweredEvent.GivenBack _ -> this;
        };
    }

    private static Deed first(@Nullable Deed known, Deed deed) {
        return known == null ? deed : known;
    }
}
