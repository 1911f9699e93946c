package org.jenjang.platform.event;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jenjang.platform.db.ConnectionUnitOfWork;

/** Writes down records that are no events, where a person can look them up in Kafka by their place. */
@ApplicationScoped
class RejectedRecords {

    private static final String STORE = """
            insert into inbox_rejected (topic, partition, "offset", reason)
            select topic, partition, "offset", reason from json_to_recordset(cast($1 as json))
                as r(topic text, partition int, "offset" bigint, reason text)
            on conflict do nothing
            """;

    private final ConnectionUnitOfWork database;

    RejectedRecords(ConnectionUnitOfWork database) {
        this.database = database;
    }

    Uni<Void> store(List<Rejected> records) {
        return records.isEmpty()
                ? Uni.createFrom().voidItem()
                : database.inTransaction(transaction -> transaction.change(STORE, Json.write(records)))
                        .onFailure().retry().withBackOff(Duration.ofMillis(100), Duration.ofSeconds(5)).indefinitely()
                        .replaceWithVoid();
    }

    record Rejected(String topic, int partition, long offset, String reason) {
        static Rejected of(ConsumerRecord<?, ?> record, String reason) {
            return new Rejected(record.topic(), record.partition(), record.offset(), reason);
        }
    }
}
