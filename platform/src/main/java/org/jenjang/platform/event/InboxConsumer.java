package org.jenjang.platform.event;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Hears every topic of the service on one channel, batch by batch, one batch at a time. The offsets are committed when the
 * batch is stored: everything in it is then applied, parked, in quarantine, or written down as no event at all.
 * It is public because a service's generated code calls it from another class loader.
 */
@ApplicationScoped
public class InboxConsumer {

    private final Delivery delivery;
    private final RejectedRecords rejected;
    private final EventMetrics metrics;
    private final OutboxRelay relay;

    InboxConsumer(Delivery delivery, RejectedRecords rejected, EventMetrics metrics, OutboxRelay relay) {
        this.delivery = delivery;
        this.rejected = rejected;
        this.metrics = metrics;
        this.relay = relay;
    }

    /** Takes one batch in. */
    @Incoming("inbox")
    public Uni<Void> on(ConsumerRecords<String, String> records) {
        List<IncomingEvent> events = new ArrayList<>(records.count());
        List<RejectedRecords.Rejected> strangers = new ArrayList<>();
        for (ConsumerRecord<String, String> record : records) {
            try {
                events.add(RecordReader.read(record));
            } catch (RecordReader.NotAnEvent stranger) {
                Log.warnf("A record that is no event: topic=%s partition=%d offset=%d reason=%s", record.topic(),
                        record.partition(), record.offset(), stranger.getMessage());
                strangers.add(RejectedRecords.Rejected.of(record, stranger.getMessage()));
            }
        }
        return rejected.store(strangers)
                .chain(() -> delivery.deliver(events))
                .invoke(() -> metrics.batchStored(events.size()))
                .invoke(relay::wake)
                .onFailure().invoke(metrics::inboxEnded);
    }
}
