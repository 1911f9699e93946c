package org.jenjang.routing.bounce.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jenjang.routing.bounce.app.Bounces;
import org.jenjang.routing.bounce.domain.Bounce;

/**
 * Reads the journal of the cases: a return by an institution (units give back inside their own), the hand-over before it and
 * the one after it.
 */
@ApplicationScoped
class DbBounces implements Bounces {

    private static final String SINCE = """
            select c.ticket, c.category, split_part(r.other, ' ', 2) as from_code, r.at, after.institution as to_code,
                extract(epoch from coalesce(after.at, now()) - coalesce(before.at, r.at)) as lost,
                coalesce(after.arbitrated, false) as arbitrated
            from (select * from journal where kind = 'RETURNED' and at >= $1 and other not like '%/%'
                    order by at desc limit $2) r
                join routing_case c on c.complaint = r.complaint
                left join lateral (select b.at from journal b
                    where b.complaint = r.complaint and b.kind = 'DISPOSED' and b.position < r.position
                    order by b.position desc limit 1) before on true
                left join lateral (select a.at, a.institution, exists (select 1 from journal d
                        where d.complaint = a.complaint and d.kind = 'ARBITRATION_DECIDED'
                            and d.position between r.position and a.position) as arbitrated
                    from journal a
                    where a.complaint = r.complaint and a.kind = 'DISPOSED' and a.position > r.position
                    order by a.position limit 1) after on true
            order by r.at desc
            """;

    private final Pool pool;

    DbBounces(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<Bounce>> since(Instant from, int most) {
        return pool.preparedQuery(SINCE).mapping(DbBounces::bounce)
                .execute(Tuple.of(from.atOffset(ZoneOffset.UTC), most))
                .map(rows -> rows.stream().toList());
    }

    private static Bounce bounce(Row row) {
        return new Bounce(
                row.getString("ticket"),
                row.getString("category"),
                row.getString("from_code"),
                row.getString("to_code"),
                row.getOffsetDateTime("at").toInstant(),
                Duration.ofSeconds(Math.max(0, row.getNumeric("lost").longValue())),
                row.getBoolean("arbitrated"));
    }
}
