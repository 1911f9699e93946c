package org.jenjang.contracts.progress;

import java.time.Instant;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jspecify.annotations.Nullable;

/**
 * What the agencies have said so far.
 *
 * @param handover highest number of a hand-over under which an agency spoke; 0 for none
 * @param working whether the agency of that hand-over is at work: true from its first word, false once it gave the case back
 * @param answer highest number of an answer; 0 for none
 * @param answeredUnder number of the hand-over under which that answer was given
 * @param firstAct when an agency first acted
 * @param firstAnswer when an agency first answered
 */
public record AgencyVoice(
        int handover,
        Latest<Boolean> working,
        int answer,
        int answeredUnder,
        @Nullable Instant firstAct,
        @Nullable Instant firstAnswer) {

    static final AgencyVoice SILENT = new AgencyVoice(0, Latest.none(), 0, 0, null, null);

    AgencyVoice after(AnsweredEvent event, long sequence, Instant at) {
        return switch (event) {
            case AnsweredEvent.Answered e ->
                acted(e.disposition(), sequence, at).answered(e, at);
            case AnsweredEvent.WorkStarted _,
                    AnsweredEvent.ProgressPosted _,
                    AnsweredEvent.DatePromised _,
                    AnsweredEvent.QuestionAsked _,
                    AnsweredEvent.ApprovalAsked _,
                    AnsweredEvent.ApprovalRefused _ -> acted(event.disposition(), sequence, at);
            case AnsweredEvent.GivenBack e -> told(e.disposition(), sequence, false);
        };
    }

    /** Whether the agency of this hand-over, or of a later one, is at work. */
    boolean worksUnder(int disposition) {
        return handover >= disposition && Boolean.TRUE.equals(working.value());
    }

    /** Whether the newest answer was given under this hand-over or a later one, so that it is the reporter's turn. */
    boolean answeredUnder(int disposition) {
        return answer > 0 && answeredUnder >= disposition;
    }

    private AgencyVoice acted(int disposition, long sequence, Instant at) {
        AgencyVoice told = told(disposition, sequence, true);
        return new AgencyVoice(told.handover, told.working, answer, answeredUnder, earlier(firstAct, at), firstAnswer);
    }

    private AgencyVoice answered(AnsweredEvent.Answered event, Instant at) {
        boolean newest = event.answer() > answer;
        return new AgencyVoice(handover, working, newest ? event.answer() : answer,
                newest ? event.disposition() : answeredUnder, firstAct, earlier(firstAnswer, at));
    }

    /** Of the newest hand-over the newest word counts; a former holder who still speaks changes nothing in it. */
    private AgencyVoice told(int disposition, long sequence, boolean works) {
        if (disposition < handover) {
            return this;
        }
        Latest<Boolean> before = disposition > handover ? Latest.none() : working;
        return new AgencyVoice(disposition, before.told(sequence, works), answer, answeredUnder, firstAct, firstAnswer);
    }

    private static Instant earlier(@Nullable Instant known, Instant at) {
        return known == null || at.isBefore(known) ? at : known;
    }
}
