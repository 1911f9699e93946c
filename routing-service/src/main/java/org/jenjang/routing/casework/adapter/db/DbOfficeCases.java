package org.jenjang.routing.casework.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.routing.officer.app.OfficeCases;
import org.jspecify.annotations.Nullable;

/** What waits for the officers of an institution, in PostgreSQL. */
@ApplicationScoped
class DbOfficeCases implements OfficeCases {

    private static final String OPEN =
            "stage in ('AT_DESK', 'WITH_INSTITUTION', 'WITH_UNIT', 'ESCALATED', 'ON_HOLD', 'IN_ARBITRATION')";
    private static final String COUNT = """
            select coalesce(holder_unit, holder_institution) as office, count(*) as open
            from routing_case where holder_institution = $1 and %s group by 1
            """.formatted(OPEN);
    private static final String COUNT_ALL = """
            select holder_institution, coalesce(holder_unit, holder_institution) as office, count(*) as open
            from routing_case where %s group by 1, 2
            """.formatted(OPEN);
    private static final String LIST = """
            select c.ticket, c.title, d.clock, d.due_at
            from routing_case c left join lateral (select clock, due_at from deadline
                where complaint = c.complaint and state = 'RUNNING' order by due_at limit 1) d on true
            where c.holder_institution = $1 and ($2::text is null or c.holder_unit = $2) and c.%s
            order by d.due_at nulls last, c.held_since limit $3
            """.formatted(OPEN);

    private final Pool pool;

    DbOfficeCases(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Map<String, Long>> count(String institution) {
        return pool.preparedQuery(COUNT).execute(Tuple.of(institution)).map(rows -> rows.stream()
                .collect(Collectors.toMap(row -> row.getString("office"), row -> row.getLong("open"))));
    }

    @Override
    public Uni<Map<String, Map<String, Long>>> count() {
        return pool.preparedQuery(COUNT_ALL).execute().map(rows -> rows.stream()
                .collect(Collectors.groupingBy(row -> row.getString("holder_institution"),
                        Collectors.toMap(row -> row.getString("office"), row -> row.getLong("open")))));
    }

    @Override
    public Uni<List<Open>> of(String institution, @Nullable String unit, int most) {
        return pool.preparedQuery(LIST).execute(Tuple.of(institution, unit, most))
                .map(rows -> rows.stream().map(DbOfficeCases::open).toList());
    }

    private static Open open(Row row) {
        return new Open(row.getString("ticket"), row.getString("title"),
                Optional.ofNullable(row.getString("clock")).map(Clock::valueOf).orElse(null),
                Optional.ofNullable(row.getOffsetDateTime("due_at")).map(OffsetDateTime::toInstant).orElse(null));
    }
}
