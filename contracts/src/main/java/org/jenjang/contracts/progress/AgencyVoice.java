package org.jenjang.contracts.progress;

import java.time.Instant;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jspecify.annotations.Nullable;

/**
 * What the agencies have said so far.
 *
 * @param startedUnder highest number of a hand-over under which work was begun; 0 for none
 * @param answer highest number of an answer; 0 for none
 * @param firstAct when an agency first acted
 * @param firstAnswer when an agency first answered
 */
public record AgencyVoice(int startedUnder, int answer, @Nullable Instant firstAct, @Nullable Instant firstAnswer) {

    static final AgencyVoice SILENT = new AgencyVoice(0, 0, null, null);

    AgencyVoice after(AnsweredEvent event, Instant at) {
        return switch (event) {
            case AnsweredEvent.Answered e ->
                new AgencyVoice(Math.max(startedUnder, e.disposition()), Math.max(answer, e.answer()),
                        earlier(firstAct, at), earlier(firstAnswer, at));
            case AnsweredEvent.WorkStarted _,
                    AnsweredEvent.ProgressPosted _,
                    AnsweredEvent.DatePromised _,
                    AnsweredEvent.QuestionAsked _ ->
                new AgencyVoice(Math.max(startedUnder, event.disposition()), answer, earlier(firstAct, at), firstAnswer);
            case AnsweredEvent.GivenBack _ -> this;
        };
    }

    private static Instant earlier(@Nullable Instant known, Instant at) {
        return known == null || at.isBefore(known) ? at : known;
    }
}
