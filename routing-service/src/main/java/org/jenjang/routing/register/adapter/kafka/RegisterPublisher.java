package org.jenjang.routing.register.adapter.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.InstitutionRecorded;
import org.jenjang.contracts.event.Topics;
import org.jenjang.platform.db.Statements;
import org.jenjang.platform.event.Outbox;
import org.jenjang.platform.event.OutgoingEvent;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.work.HeavyWork;
import org.jenjang.routing.register.app.RegisterVoice;
import org.jenjang.routing.register.domain.Institution;

/** Tells the register on its compacted topic, of which only the newest entry of an institution counts. */
@ApplicationScoped
class RegisterPublisher implements RegisterVoice {

    private final Outbox outbox;
    private final Clock clock;
    private final HeavyWork heavyWork;

    RegisterPublisher(Outbox outbox, Clock clock, HeavyWork heavyWork) {
        this.outbox = outbox;
        this.clock = clock;
        this.heavyWork = heavyWork;
    }

    @Override
    public Uni<Void> tell(List<Institution> changed, Statements transaction) {
        Instant now = clock.instant();
        return heavyWork.run(HeavyWork.Kind.BATCH, () -> changed.stream().map(institution -> entry(institution, now)).toList())
                .chain(entries -> outbox.append(entries, transaction));
    }

    private static OutgoingEvent entry(Institution institution, Instant now) {
        return new OutgoingEvent(Ids.next(), Topics.INSTITUTIONS, EventCodec.typeOf(InstitutionRecorded.class),
                institution.code(), 0, now, EventCodec.write(recorded(institution)),
                Map.of("tier", institution.tier().wireName(), "institution", institution.code()));
    }

    private static InstitutionRecorded recorded(Institution institution) {
        List<InstitutionRecorded.Unit> units = institution.units().stream()
                .map(unit -> new InstitutionRecorded.Unit(unit.code(), unit.name(), unit.kind(), unit.email(), unit.region(),
                        unit.validTo(), unit.successor()))
                .toList();
        return new InstitutionRecorded(institution.code(), institution.name(), institution.parent(), institution.tier(),
                institution.kind(), institution.region(), institution.zone().getId(), institution.email(),
                institution.validFrom(), institution.validTo(), units, institution.successor());
    }
}
