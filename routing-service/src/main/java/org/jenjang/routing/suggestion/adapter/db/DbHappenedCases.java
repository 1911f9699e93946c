package org.jenjang.routing.suggestion.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jenjang.routing.suggestion.app.Happened;
import org.jenjang.routing.suggestion.app.HappenedCases;
import org.jenjang.routing.suggestion.app.TeachingCase;
import org.jenjang.routing.suggestion.app.TeachingCase.Choice;

/** Reads the journal of the cases. A choice teaches when a person at a desk made it. */
@ApplicationScoped
class DbHappenedCases implements HappenedCases {

    private static final String AFTER = """
            select position, complaint from journal
            where position > $1 and kind in ('OPENED', 'DISPOSED', 'RECLASSIFIED', 'ARBITRATION_OPENED', 'LINKED',
                    'ARCHIVED', 'WITHDRAWN', 'REOPENED')
                and (at >= $2 or kind in ('DISPOSED', 'RECLASSIFIED', 'ARBITRATION_OPENED'))
            order by position limit $3
            """;
    private static final String READ = """
            select c.complaint, c.title, c.narrative, c.category, c.region, c.submitted_at,
                c.stage not in ('LINKED', 'ARCHIVED', 'WITHDRAWN') as found,
                (select coalesce(json_agg(json_build_array(j.institution, j.proposed) order by j.position), '[]')
                    from journal j where j.complaint = c.complaint and j.kind = 'DISPOSED' and j.actor is not null) as choices
            from routing_case c
            where c.complaint = any($1)
            """;

    private final Pool pool;

    DbHappenedCases(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<Happened>> after(long position, Instant since, int most) {
        return pool.preparedQuery(AFTER).execute(Tuple.of(position, since.atOffset(ZoneOffset.UTC), most))
                .map(rows -> rows.stream().map(row -> new Happened(row.getLong("position"), row.getString("complaint"))).toList());
    }

    @Override
    public Uni<List<TeachingCase>> read(Collection<String> complaints) {
        return pool.preparedQuery(READ).mapping(DbHappenedCases::teaching)
                .execute(Tuple.of(complaints.toArray(String[]::new)))
                .map(rows -> rows.stream().toList());
    }

    private static TeachingCase teaching(Row row) {
        return new TeachingCase(
                row.getString("complaint"),
                row.getString("title"),
                row.getString("narrative"),
                row.getString("category"),
                row.getString("region"),
                row.getOffsetDateTime("submitted_at").toInstant(),
                row.getBoolean("found"),
                row.getJsonArray("choices").stream().map(JsonArray.class::cast).map(DbHappenedCases::choice).toList());
    }

    private static Choice choice(JsonArray choice) {
        return new Choice(choice.getString(0), choice.getString(1));
    }
}
