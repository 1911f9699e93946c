package org.jenjang.intake.submission.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jenjang.intake.submission.app.PinAttempts;
import org.jenjang.intake.submission.domain.TicketNumber;

/** Attempts in PostgreSQL, one row per ticket that somebody tries. */
@Singleton
class DbPinAttempts implements PinAttempts {

    private static final String COUNT = """
            insert into pin_attempt as known (ticket, since, count) values ($1, $2, 1)
            on conflict (ticket) do update set
                count = case when known.since < $3 then 1 else known.count + 1 end,
                since = case when known.since < $3 then excluded.since else known.since end
            returning count, since
            """;
    private static final String FORGIVE = "update pin_attempt set count = count - 1 where ticket = $1 and count > 0";
    private static final String FORGET = "delete from pin_attempt where since < $1";

    private final Pool pool;

    DbPinAttempts(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Attempts> count(TicketNumber ticket, Instant now, Instant windowBegan) {
        return pool.preparedQuery(COUNT).execute(Tuple.of(ticket.value(), utc(now), utc(windowBegan)))
                .map(rows -> attempts(rows.iterator().next()));
    }

    @Override
    public Uni<Void> forgive(TicketNumber ticket) {
        return pool.preparedQuery(FORGIVE).execute(Tuple.of(ticket.value())).replaceWithVoid();
    }

    @Override
    public Uni<Void> forget(Instant before) {
        return pool.preparedQuery(FORGET).execute(Tuple.of(utc(before))).replaceWithVoid();
    }

    private static Attempts attempts(Row row) {
        return new Attempts(row.getInteger("count"), row.getOffsetDateTime("since").toInstant());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
