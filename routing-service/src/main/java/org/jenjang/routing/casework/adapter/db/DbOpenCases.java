package org.jenjang.routing.casework.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jenjang.routing.register.app.OpenCases;

/** Counts the open cases of offices. */
@ApplicationScoped
class DbOpenCases implements OpenCases {

    private static final String HELD = """
            with held as (
                select holder_institution, holder_unit from routing_case
                where stage not in ('CLOSED', 'ARCHIVED', 'LINKED', 'WITHDRAWN')
                    and (holder_institution = any($1) or holder_unit = any($1)))
            select holder_institution as office, count(*) as cases from held
            where holder_institution = any($1) group by holder_institution
            union all
            select holder_unit, count(*) from held where holder_unit = any($1) group by holder_unit
            """;

    private final Pool pool;

    DbOpenCases(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Map<String, Long>> heldBy(List<String> offices) {
        return pool.preparedQuery(HELD).execute(Tuple.of(offices.toArray(String[]::new)))
                .map(rows -> rows.stream().collect(
                        Collectors.toMap(row -> row.getString("office"), row -> row.getLong("cases"))));
    }
}
