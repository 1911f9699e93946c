package org.jenjang.routing.casework.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jenjang.routing.codelist.app.OpenReports;

/** Counts the open cases by region and by category. */
@ApplicationScoped
class DbOpenReports implements OpenReports {

    private static final String CARRYING = """
            with open as (
                select category, region from routing_case
                where stage not in ('CLOSED', 'ARCHIVED', 'LINKED', 'WITHDRAWN')
                    and (category = any($1) or region = any($1)))
            select category as code, count(*) as cases from open where category = any($1) group by category
            union all
            select region, count(*) from open where region = any($1) group by region
            """;

    private final Pool pool;

    DbOpenReports(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Map<String, Long>> carrying(List<String> codes) {
        return codes.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : pool.preparedQuery(CARRYING).execute(Tuple.of(codes.toArray(String[]::new)))
                        .map(rows -> rows.stream().collect(
                                Collectors.toMap(row -> row.getString("code"), row -> row.getLong("cases"))));
    }
}
