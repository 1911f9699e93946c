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

    private static final String COUNT = "select status, count(*) as complaints from tracked_case group by status";

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
