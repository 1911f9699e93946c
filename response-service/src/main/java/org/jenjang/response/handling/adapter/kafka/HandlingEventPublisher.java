package org.jenjang.response.handling.adapter.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.event.AnsweredEvent;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.Topics;
import org.jenjang.contracts.vocabulary.Masking;
import org.jenjang.platform.event.Outbox;
import org.jenjang.platform.event.OutgoingEvent;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.response.handling.app.HandlingEvents;
import org.jenjang.response.handling.domain.Assignment;
import org.jenjang.response.handling.domain.HandlingEvent;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a unit says on the topic of its tier, masked. Of a secret or supervisory report the text stays here: whoever
 * may read it asks this service.
 */
@ApplicationScoped
class HandlingEventPublisher implements HandlingEvents {

    private final Outbox outbox;

    HandlingEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> tell(List<HandlingEvent.Said> said, long told) {
        List<OutgoingEvent> events = new ArrayList<>();
        for (HandlingEvent.Said event : said) {
            events.add(outgoing(event, told + events.size() + 1));
        }
        return outbox.append(events);
    }

    private static OutgoingEvent outgoing(HandlingEvent.Said said, long sequence) {
        AnsweredEvent event = contract(said);
        Assignment by = said.by();
        return new OutgoingEvent(Ids.next(), Topics.of(event, by.unit().tier()), EventCodec.typeOf(event.getClass()), by.complaint(),
                sequence, said.at(), EventCodec.write((Record) event), attributes(by));
    }

    private static Map<String, String> attributes(Assignment by) {
        Map<String, String> attributes = new HashMap<>(Map.of(
                "tier", by.unit().tier().wireName(),
                "institution", by.unit().institution(),
                "correlationid", by.complaint()));
        if (by.file().region() != null) {
            attributes.put("region", by.file().region());
        }
        return attributes;
    }

    private static AnsweredEvent contract(HandlingEvent.Said said) {
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
