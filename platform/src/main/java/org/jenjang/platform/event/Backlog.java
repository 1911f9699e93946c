package org.jenjang.platform.event;

import io.vertx.mutiny.sqlclient.Row;

/**
 * What waits in a service's outbox and inbox.
 *
 * @param unpublished events that Kafka does not have yet
 * @param oldestUnpublished age of the oldest of them in seconds; 0 when there is none
 * @param quarantined streams that a person must look at
 * @param parked events that wait for their turn, outside quarantine
 * @param oldestParked age of the oldest of them in seconds; 0 when there is none
 */
public record Backlog(long unpublished, double oldestUnpublished, long quarantined, long parked, double oldestParked) {

    static final Backlog NOTHING = new Backlog(0, 0, 0, 0, 0);

    static final String QUERY = """
            select o.n as unpublished, o.age as oldest_unpublished, q.n as quarantined, p.n as parked, p.age as oldest_parked
            from (select count(*) as n, coalesce(extract(epoch from now() - min(recorded_at)), 0)::float8 as age
                  from outbox where published_at is null) o,
                 (select count(*) as n from inbox_stream where quarantined_at is not null) q,
                 (select count(*) as n, coalesce(extract(epoch from now() - min(parked_at)), 0)::float8 as age
                  from inbox_parked natural join inbox_stream where quarantined_at is null) p
            """;

    /** Age of the oldest unpublished event in whole seconds. */
    public long secondsWaited() {
        return Math.round(oldestUnpublished);
    }

    static Backlog of(Row row) {
        return new Backlog(row.getLong("unpublished"), row.getDouble("oldest_unpublished"), row.getLong("quarantined"),
                row.getLong("parked"), row.getDouble("oldest_parked"));
    }
}
