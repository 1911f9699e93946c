package org.jenjang.response.handling.adapter.kafka;

import java.util.List;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.vocabulary.Masking;
import org.jenjang.response.handling.domain.Assignment;
import org.jenjang.response.handling.domain.HandlingEvent;
import org.jspecify.annotations.Nullable;

/**
 * The published form of what a unit says, masked. Of a secret or supervisory report the text stays here: whoever may read it
 * asks this service.
 */
final class PublishedEvent {

    private PublishedEvent() {}

    static AnsweredEvent of(HandlingEvent.Said said) {
        Assignment by = said.by();
        return switch (said) {
            case HandlingEvent.WorkStarted e ->
                new AnsweredEvent.WorkStarted(by.disposition(), by.unit(), open(by, e.plan()), e.targetDate());
            case HandlingEvent.ProgressPosted e ->
                new AnsweredEvent.ProgressPosted(by.disposition(), by.unit(), open(by, e.text()));
            case HandlingEvent.QuestionAsked e ->
                new AnsweredEvent.QuestionAsked(by.disposition(), by.unit(), open(by, e.question()));
            case HandlingEvent.DatePromised e -> new AnsweredEvent.DatePromised(by.disposition(), by.unit(), e.date());
            case HandlingEvent.ApprovalAsked e ->
                new AnsweredEvent.ApprovalAsked(by.disposition(), by.unit(), e.proposal().answer());
            case HandlingEvent.ApprovalRefused e ->
                new AnsweredEvent.ApprovalRefused(by.disposition(), by.unit(), e.answer(), open(by, e.reason()));
            case HandlingEvent.Answered e -> new AnsweredEvent.Answered(by.disposition(), by.unit(), e.answer(),
                    open(by, e.text()), by.isRestricted() ? List.of() : e.evidence().stream().map(Masking::mask).toList());
            case HandlingEvent.GivenBack e -> new AnsweredEvent.GivenBack(by.disposition(), by.unit(),
                    by.isRestricted() ? "" : Masking.mask(e.reason()), e.suggestedUnit());
        };
    }

    private static @Nullable String open(Assignment by, String text) {
        return by.isRestricted() ? null : Masking.mask(text);
    }
}
