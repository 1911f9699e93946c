package org.jenjang.routing.casework.adapter.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.Topics;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.platform.event.Outbox;
import org.jenjang.platform.event.OutgoingEvent;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.routing.casework.app.Outcome;
import org.jenjang.routing.casework.app.RoutingEvents;
import org.jenjang.routing.casework.domain.RoutingEvent;

/** Tells what happened on the topic of the tier whose turn it is. */
@ApplicationScoped
class RoutingEventPublisher implements RoutingEvents {

    private final Outbox outbox;

    RoutingEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public Uni<Void> tell(List<Outcome> outcomes) {
        List<OutgoingEvent> outgoing = new ArrayList<>();
        outcomes.forEach(outcome -> number(outcome, outgoing));
        return outbox.append(outgoing);
    }

    private static void number(Outcome outcome, List<OutgoingEvent> outgoing) {
        List<RoutingEvent> told = outcome.events().stream().filter(RoutingEvent::isTold).toList();
        long sequence = outcome.after().told() - told.size();
        boolean restricted = outcome.after().isRestricted();
        for (RoutingEvent event : told) {
            sequence++;
            outgoing.add(outgoing(event, PublishedEvent.of(event, restricted).orElseThrow(), sequence, outcome));
        }
    }

    private static OutgoingEvent outgoing(RoutingEvent event, ComplaintEvent published, long sequence,
            Outcome outcome) {
        return new OutgoingEvent(
                Ids.next(),
                Topics.of(published, event.turn().tier()),
                EventCodec.typeOf(published.getClass()),
                outcome.complaint(),
                sequence,
                outcome.at(),
                EventCodec.write((Record) published),
                extensions(event.turn(), outcome));
    }

    private static Map<String, String> extensions(Holder turn, Outcome outcome) {
        Map<String, String> extensions = new HashMap<>();
        extensions.put("tier", turn.tier().wireName());
        extensions.put("institution", turn.institution());
        extensions.put("correlationid", outcome.complaint());
        extensions.put("causationid", outcome.cause().id());
        String region = outcome.after().dossier().file().region();
        if (region != null) {
            extensions.put("region", region);
        }
        return extensions;
    }
}
