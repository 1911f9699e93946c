package org.jenjang.intake.submission.adapter.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.SubmittedEvent;
import org.jenjang.contracts.event.Topics;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.intake.submission.app.ComplaintEvents;
import org.jenjang.intake.submission.app.FiledComplaint;
import org.jenjang.intake.submission.app.FilingEvents;
import org.jenjang.intake.submission.domain.ComplaintEvent;
import org.jenjang.intake.submission.domain.Report;
import org.jenjang.intake.submission.domain.TicketNumber;
import org.jenjang.platform.event.Outbox;
import org.jenjang.platform.event.OutgoingEvent;
import org.jenjang.platform.kernel.Ids;
import org.jspecify.annotations.Nullable;

/** Says in the published language what a citizen has said. */
@Singleton
class CitizenVoice implements FilingEvents, ComplaintEvents {

    private final Outbox outbox;

    CitizenVoice(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public OutgoingEvent filed(UUID id, TicketNumber ticket, Report report, Instant at) {
        SubmittedEvent event = PublishedEvent.filed(ticket, report, at);
        String region = report.matter().region();
        return event(id, 1, at, event, extensions(id, desk(region), region, null));
    }

    @Override
    public Uni<Void> publish(
            FiledComplaint complaint, List<ComplaintEvent> events, @Nullable Holder holder, Instant at) {
        Tier tier = holder == null ? desk(complaint.region()) : holder.tier();
        String institution = holder == null ? null : holder.institution();
        Map<String, String> extensions = extensions(complaint.id(), tier, complaint.region(), institution);
        List<OutgoingEvent> told = new ArrayList<>();
        long sequence = complaint.lastSequence();
        for (ComplaintEvent event : events) {
            told.add(event(complaint.id(), ++sequence, at, PublishedEvent.of(event), extensions));
        }
        return outbox.append(told);
    }

    private static OutgoingEvent event(
            UUID complaint, long sequence, Instant at, SubmittedEvent event, Map<String, String> extensions) {
        return new OutgoingEvent(
                Ids.next(),
                Topics.SUBMITTED,
                EventCodec.typeOf(event.getClass()),
                complaint.toString(),
                sequence,
                at,
                EventCodec.write((Record) event),
                extensions);
    }

    /** The tier that looks first at a new report: the province of its region, or the nation where none is named. */
    private static Tier desk(@Nullable String region) {
        return region == null ? Tier.NATIONAL : Tier.PROVINCIAL;
    }

    private static Map<String, String> extensions(
            UUID complaint, Tier tier, @Nullable String region, @Nullable String institution) {
        Map<String, String> extensions = new HashMap<>();
        extensions.put("tier", tier.wireName());
        extensions.put("correlationid", complaint.toString());
        extensions.put("causationid", complaint.toString());
        if (region != null) {
            extensions.put("region", region);
        }
        if (institution != null) {
            extensions.put("institution", institution);
        }
        return extensions;
    }
}
