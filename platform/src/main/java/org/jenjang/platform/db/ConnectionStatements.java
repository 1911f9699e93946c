package org.jenjang.platform.db;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.Arrays;

/** Statements on a plain reactive PostgreSQL connection. */
public record ConnectionStatements(SqlConnection connection) implements Statements {

    @Override
    public Uni<String> text(String sql, String... parameters) {
        return connection.preparedQuery(TextParameters.ofPostgres(sql)).execute(tuple(parameters))
                .map(rows -> rows.iterator().next().getString(0));
    }

    @Override
    public Uni<Integer> change(String sql, String... parameters) {
        return connection.preparedQuery(TextParameters.ofPostgres(sql)).execute(tuple(parameters)).map(RowSet::rowCount);
    }

    private static Tuple tuple(String... parameters) {
        return Tuple.from(Arrays.asList((Object[]) parameters));
    }
}
