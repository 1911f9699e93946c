package org.jenjang.routing.proposal.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jenjang.routing.proposal.app.SimilarReport;
import org.jenjang.routing.proposal.app.SimilarReports;

/** Reads them from the table of cases. */
@ApplicationScoped
class DbSimilarReports implements SimilarReports {

    private static final String OPEN = """
            select complaint, ticket, title, region, submitted_at, holder_institution, stage
            from routing_case
            where complaint = any($1) and not secret and not supervisory and title is not null
                and stage not in ('LINKED', 'ARCHIVED', 'WITHDRAWN')
            """;

    private final Pool pool;

    DbSimilarReports(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<SimilarReport>> open(List<String> complaints) {
        return pool.preparedQuery(OPEN).mapping(DbSimilarReports::report)
                .execute(Tuple.of(complaints.toArray(String[]::new)))
                .map(rows -> rows.stream().toList());
    }

    private static SimilarReport report(Row row) {
        return new SimilarReport(row.getString("complaint"), row.getString("ticket"), row.getString("title"),
                row.getString("region"), row.getOffsetDateTime("submitted_at").toInstant(),
                row.getString("holder_institution"), row.getString("stage"));
    }
}
