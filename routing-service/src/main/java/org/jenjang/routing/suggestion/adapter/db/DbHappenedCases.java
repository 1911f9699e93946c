package org.jenjang.routing.suggestion.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.jenjang.routing.suggestion.app.Happened;
import org.jenjang.routing.suggestion.app.HappenedCases;

/** Reads the journal of the cases. A choice teaches when a person at a desk made it, and the category it has by now. */
@ApplicationScoped
class DbHappenedCases implements HappenedCases {

    private static final String AFTER = """
            select position from journal
            where position > $1 and kind in ('OPENED', 'DISPOSED', 'RECLASSIFIED') order by position limit $2
            """;
    private static final String READ = """
            select j.position, c.complaint, c.title, c.narrative, c.category, c.region, c.submitted_at, j.proposed,
                case when j.kind = 'DISPOSED' and j.actor is not null then j.institution end as institution
            from journal j join routing_case c on c.complaint = j.complaint
            where j.position = any($1) order by j.position
            """;

    private final Pool pool;

    DbHappenedCases(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<Long>> after(long position, int most) {
        return pool.preparedQuery(AFTER).execute(Tuple.of(position, most))
                .map(rows -> rows.stream().map(row -> row.getLong("position")).toList());
    }

    @Override
    public Uni<List<Happened>> read(Collection<Long> positions) {
        return pool.preparedQuery(READ).mapping(DbHappenedCases::happened)
                .execute(Tuple.of(positions.toArray(Long[]::new)))
                .map(rows -> rows.stream().toList());
    }

    private static Happened happened(Row row) {
        return new Happened(
                row.getLong("position"),
                row.getString("complaint"),
                row.getString("title"),
                row.getString("narrative"),
                row.getString("category"),
                row.getString("region"),
                row.getOffsetDateTime("submitted_at").toInstant(),
                row.getString("institution"),
                row.getString("proposed"));
    }
}
