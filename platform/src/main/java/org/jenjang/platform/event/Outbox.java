package org.jenjang.platform.event;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jenjang.platform.db.SessionStatements;
import org.jenjang.platform.db.Statements;

/**
 * Where events wait, in the transaction of the change they tell of, until the relay has sent them. The table has the
 * shape that Debezium's outbox event router expects.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, sequence, payload, headers, occurred_at)
            select id, aggregatetype, aggregateid, type, sequence, payload, headers, occurred_at
            from json_to_recordset(cast($1 as json)) as e(id uuid, aggregatetype text, aggregateid text, type text,
                 sequence bigint, payload text, headers text, occurred_at timestamptz)
            """;

    /** Appends in the Hibernate Reactive transaction that is open now. */
    public Uni<Void> append(List<OutgoingEvent> events) {
        return events.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession().chain(session -> append(events, new SessionStatements(session)));
    }

    /** Appends in the given transaction. */
    public Uni<Void> append(List<OutgoingEvent> events, Statements transaction) {
        return events.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.change(INSERT, rows(events)).replaceWithVoid();
    }

    /** The JSON array that {@link #append} stores, for those who store it together with rows of their own. */
    public static String rows(List<OutgoingEvent> events) {
        return Json.write(events.stream().map(Row::of).toList());
    }

    private record Row(
            UUID id,
            String aggregatetype,
            String aggregateid,
            String type,
            long sequence,
            String payload,
            String headers,
            Instant occurred_at) {

        static Row of(OutgoingEvent event) {
            return new Row(event.id(), event.topic(), event.subject(), event.type(), event.sequence(), event.payload(),
                    new JsonObject(java.util.Map.copyOf(event.extensions())).encode(), event.time());
        }
    }
}
