package org.jenjang.routing.codelist.adapter.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.jenjang.contracts.codelist.Entry;
import org.jenjang.contracts.event.CategoryRecorded;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.contracts.event.HeardLists;
import org.jenjang.contracts.event.RegionRecorded;
import org.jenjang.contracts.event.Topics;
import org.jenjang.platform.db.Statements;
import org.jenjang.platform.event.Outbox;
import org.jenjang.platform.event.OutgoingEvent;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.routing.codelist.app.ListVoice;
import org.jenjang.routing.codelist.domain.ListEdit;

/** Tells the code lists on the compacted topic of the register, of which only the newest entry of a code counts. */
@ApplicationScoped
class ListPublisher implements ListVoice {

    private final Outbox outbox;
    private final Clock clock;

    ListPublisher(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Uni<Void> tell(ListEdit edit, Statements transaction) {
        Instant now = clock.instant();
        return outbox.append(Stream.concat(
                        edit.regions().stream()
                                .map(region -> told(region, HeardLists.REGION, RegionRecorded.of(region), now)),
                        edit.categories().stream()
                                .map(category -> told(category, HeardLists.CATEGORY, CategoryRecorded.of(category), now)))
                .toList(), transaction);
    }

    private static OutgoingEvent told(Entry entry, String type, Record recorded, Instant now) {
        return new OutgoingEvent(Ids.next(), Topics.INSTITUTIONS, type, entry.code(), 0, now, EventCodec.write(recorded), Map.of());
    }
}
