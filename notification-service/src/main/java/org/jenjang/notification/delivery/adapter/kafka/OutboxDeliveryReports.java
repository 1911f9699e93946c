package org.jenjang.notification.delivery.adapter.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jenjang.contracts.event.DeliveryReported;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.Topics;
import org.jenjang.notification.delivery.DeliveryReports;
import org.jenjang.notification.projection.Dossiers;
import org.jenjang.platform.db.Statements;
import org.jenjang.platform.event.Outbox;
import org.jenjang.platform.event.OutgoingEvent;
import org.jenjang.platform.kernel.Ids;

/** Reports by the outbox, numbered per complaint. */
@ApplicationScoped
class OutboxDeliveryReports implements DeliveryReports {

    private static final String CHANNEL = "MAIL";

    private final Dossiers dossiers;
    private final Outbox outbox;
    private final Clock clock;

    OutboxDeliveryReports(Dossiers dossiers, Outbox outbox, Clock clock) {
        this.dossiers = dossiers;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Uni<Void> report(List<Report> reports, Statements transaction) {
        Map<String, Long> events = reports.stream()
                .collect(Collectors.groupingBy(report -> report.notice().complaint(), Collectors.counting()));
        return reports.isEmpty()
                ? Uni.createFrom().voidItem()
                : dossiers.number(events, transaction)
                        .chain(first -> outbox.append(numbered(reports, first), transaction));
    }

    private List<OutgoingEvent> numbered(List<Report> reports, Map<String, Long> first) {
        Map<String, Long> next = new HashMap<>(first);
        return reports.stream()
                .map(report -> event(report, next.merge(report.notice().complaint(), 1L, Long::sum) - 1))
                .toList();
    }

    private OutgoingEvent event(Report report, long sequence) {
        DeliveryReported payload = new DeliveryReported(report.notice().rule(), report.audience(), CHANNEL,
                report.outcome().state().name(), report.outcome().tried());
        return new OutgoingEvent(Ids.next(), Topics.DELIVERIES, EventCodec.typeOf(DeliveryReported.class),
                report.notice().complaint(), sequence, clock.instant(), EventCodec.write(payload),
                Map.of("correlationid", report.notice().complaint(), "causationid", report.notice().event()));
    }
}
