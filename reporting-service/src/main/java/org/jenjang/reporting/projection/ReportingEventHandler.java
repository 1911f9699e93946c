package org.jenjang.reporting.projection;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.platform.db.Statements;
import org.jenjang.platform.event.EventHandler;
import org.jenjang.platform.event.IncomingEvent;

/** Hears everything that is said about complaints and keeps one row of facts for each. */
@ApplicationScoped
class ReportingEventHandler implements EventHandler {

    private final ComplaintFacts facts;
    private final FactNews news;

    ReportingEventHandler(ComplaintFacts facts, FactNews news) {
        this.facts = facts;
        this.news = news;
    }

    @Override
    public Uni<Void> apply(List<IncomingEvent> events, Statements transaction) {
        List<Heard> heard = events.stream().flatMap(event -> Heard.of(event).stream()).toList();
        if (heard.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Set<String> complaints = heard.stream().map(Heard::complaint).collect(Collectors.toSet());
        return facts.read(complaints, transaction)
                .invoke(known -> heard.forEach(one -> known.computeIfPresent(one.complaint(), one::onto)))
                .chain(known -> facts.write(known, transaction))
                .invoke(news::changed);
    }

    private record Heard(String complaint, long sequence, Instant at, ComplaintEvent event) {

        /** Empty when the event is of a type that this version does not know. */
        static Optional<Heard> of(IncomingEvent incoming) {
            return EventCodec.readComplaintEvent(incoming.type(), incoming.payload())
                    .map(event -> new Heard(incoming.subject(), incoming.sequence(), incoming.time(), event));
        }

        ComplaintFact onto(String complaint, ComplaintFact fact) {
            return fact.after(event, sequence, at);
        }
    }
}
