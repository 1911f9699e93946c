package org.jenjang.notification.adapter.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jenjang.notification.delivery.DeliveryQueue;
import org.jenjang.notification.delivery.Notice;
import org.jenjang.notification.projection.Dossier;
import org.jenjang.notification.projection.Dossiers;
import org.jenjang.notification.projection.KnownTraits;
import org.jenjang.notification.projection.Traits;
import org.jenjang.platform.db.Statements;
import org.jenjang.platform.event.EventHandler;
import org.jenjang.platform.event.IncomingEvent;

/** Hears everything that is said about complaints and queues a notice for each rule that it calls for. */
@ApplicationScoped
class NotificationEventHandler implements EventHandler {

    private final Dossiers dossiers;
    private final KnownTraits traits;
    private final DeliveryQueue queue;
    private final Clock clock;

    NotificationEventHandler(Dossiers dossiers, KnownTraits traits, DeliveryQueue queue, Clock clock) {
        this.dossiers = dossiers;
        this.traits = traits;
        this.queue = queue;
        this.clock = clock;
    }

    @Override
    public Uni<Void> apply(List<IncomingEvent> events, Statements transaction) {
        List<Heard> heard = events.stream().flatMap(event -> Heard.of(event).stream()).toList();
        return dossiers.merge(dossiers(heard).values(), transaction)
                .chain(() -> traits.of(complaints(heard, Heard::isReclassified), transaction))
                .chain(known -> tell(heard, known, transaction));
    }

    private Uni<Void> tell(List<Heard> heard, Map<String, Traits> known, Statements transaction) {
        Map<String, Traits> now = new HashMap<>(known);
        List<Notice> notices = new ArrayList<>();
        for (Heard one : heard) {
            Traits before = now.getOrDefault(one.complaint(), Traits.of(one.complaint()));
            notices.addAll(one.notices(before));
            now.put(one.complaint(), before.after(one.event(), one.sequence()));
        }
        return traits.merge(now.values(), transaction)
                .chain(() -> traits.followers(complaints(heard, Heard::concernsFollowers), transaction))
                .invoke(followers -> heard.forEach(one ->
                        notices.addAll(one.noticesTo(followers.getOrDefault(one.complaint(), List.of())))))
                .chain(() -> queue.enqueue(notices, clock.instant(), transaction));
    }

    private static Map<String, Dossier> dossiers(List<Heard> heard) {
        Map<String, Dossier> told = new LinkedHashMap<>();
        for (Heard one : heard) {
            told.put(one.complaint(),
                    told.getOrDefault(one.complaint(), Dossier.of(one.complaint())).after(one.event(), one.sequence()));
        }
        return told;
    }

    private static Set<String> complaints(List<Heard> heard, Predicate<Heard> which) {
        return heard.stream().filter(which).map(Heard::complaint).collect(Collectors.toSet());
    }
}
