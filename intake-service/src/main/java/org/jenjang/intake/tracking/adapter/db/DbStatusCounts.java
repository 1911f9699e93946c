package org.jenjang.intake.tracking.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.intake.tracking.app.Figures;

/** Counts what was heard. */
@Singleton
class DbStatusCounts implements Figures.StatusCounts {

    /** A stored report of which nothing was heard yet counts as received: its own event is still on the way. */
    private static final String COUNT = """
            select status, cast(sum(complaints) as bigint) as complaints from (
                select status, count(*) as complaints from tracked_case group by status
                union all
                select 'RECEIVED', greatest(0, (select count(*) from complaint) - (select count(*) from tracked_case))
            ) c group by status
            """;

    private final Pool pool;

    DbStatusCounts(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Map<PublicStatus, Long>> byStatus() {
        return pool.query(COUNT).execute().map(rows -> StreamSupport.stream(rows.spliterator(), false)
                .collect(Collectors.toMap(
                        row -> PublicStatus.valueOf(row.getString("status")), row -> row.getLong("complaints"))));
    }
}
