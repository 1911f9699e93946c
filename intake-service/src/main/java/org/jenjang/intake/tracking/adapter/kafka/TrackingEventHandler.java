package org.jenjang.intake.tracking.adapter.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jenjang.contracts.event.ComplaintEvent;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.intake.tracking.app.HeardCases;
import org.jenjang.intake.tracking.app.ToldLine;
import org.jenjang.intake.tracking.app.TrackedCase;
import org.jenjang.platform.db.Statements;
import org.jenjang.platform.event.EventHandler;
import org.jenjang.platform.event.IncomingEvent;

/** Hears what becomes of the complaints: a batch is read with one query, folded in memory and stored with two. */
@ApplicationScoped
class TrackingEventHandler implements EventHandler {

    private final HeardCases cases;

    TrackingEventHandler(HeardCases cases) {
        this.cases = cases;
    }

    @Override
    public Uni<Void> apply(List<IncomingEvent> events, Statements transaction) {
        List<Heard> heard = events.stream().flatMap(Heard::of).toList();
        List<UUID> complaints =
                heard.stream().map(Heard::complaint).distinct().sorted().toList();
        return heard.isEmpty()
                ? Uni.createFrom().voidItem()
                : cases.lock(complaints, transaction)
                        .chain(before -> cases.store(after(before, heard), lines(heard), transaction));
    }

    private static Map<UUID, TrackedCase> after(Map<UUID, TrackedCase> before, List<Heard> events) {
        Map<UUID, TrackedCase> after = new HashMap<>(before);
        for (Heard heard : events) {
            after.compute(
                    heard.complaint,
                    (_, known) -> CaseFold.after(
                            known == null ? TrackedCase.UNHEARD : known,
                            heard.event,
                            heard.told.sequence(),
                            heard.told.time()));
        }
        return after;
    }

    private static List<ToldLine> lines(List<Heard> events) {
        List<ToldLine> lines = new ArrayList<>();
        for (Heard heard : events) {
            TimelineLines.of(heard.event, heard.told.time())
                    .ifPresent(line -> lines.add(
                            new ToldLine(heard.complaint, heard.told.source(), heard.told.sequence(), line)));
        }
        return lines;
    }

    /** An event with what it says. */
    private record Heard(UUID complaint, IncomingEvent told, ComplaintEvent event) {

        /** Nothing when this version does not know the type. */
        static Stream<Heard> of(IncomingEvent told) {
            return EventCodec.readComplaintEvent(told.type(), told.payload()).stream()
                    .map(event -> new Heard(UUID.fromString(told.subject()), told, event));
        }
    }
}
