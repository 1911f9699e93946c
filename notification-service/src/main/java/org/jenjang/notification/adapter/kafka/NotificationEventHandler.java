package org.jenjang.notification.adapter.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.notification.delivery.DeliveryQueue;
import org.jenjang.notification.delivery.Notice;
import org.jenjang.notification.projection.Dossier;
import org.jenjang.notification.projection.Dossiers;
import org.jenjang.notification.rule.NotificationRules;
import org.jenjang.platform.db.Statements;
import org.jenjang.platform.event.EventHandler;
import org.jenjang.platform.event.IncomingEvent;

/** Hears everything that is said about complaints and queues a notice for each rule that it calls for. */
@ApplicationScoped
class NotificationEventHandler implements EventHandler {

    private final Dossiers dossiers;
    private final DeliveryQueue queue;
    private final Clock clock;

    NotificationEventHandler(Dossiers dossiers, DeliveryQueue queue, Clock clock) {
        this.dossiers = dossiers;
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public Uni<Void> apply(List<IncomingEvent> events, Statements transaction) {
        List<Heard> heard = events.stream().flatMap(event -> Heard.of(event).stream()).toList();
        Map<String, Dossier> told = new LinkedHashMap<>();
        for (Heard one : heard) {
            told.put(one.complaint(),
                    told.getOrDefault(one.complaint(), Dossier.of(one.complaint())).after(one.event(), one.sequence()));
        }
        List<Notice> notices = heard.stream().flatMap(Heard::notices).toList();
        return dossiers.merge(told.values(), transaction)
                .chain(() -> queue.enqueue(notices, clock.instant(), transaction));
    }

    private record Heard(String id, String complaint, long sequence, ComplaintEvent event) {

        /** Empty when the event is of a type that this version does not know. */
        static Optional<Heard> of(IncomingEvent incoming) {
            return EventCodec.readComplaintEvent(incoming.type(), incoming.payload())
                    .map(event -> new Heard(incoming.id(), incoming.subject(), incoming.sequence(), event));
        }

        Stream<Notice> notices() {
            return NotificationRules.about(event).stream()
                    .map(told -> Notice.of(complaint, id, told.rule(), told.audience(), told.facts()));
        }
    }
}
