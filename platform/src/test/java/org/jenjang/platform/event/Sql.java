package org.jenjang.platform.event;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Looks into the database from a test's thread. */
@ApplicationScoped
public class Sql {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(60);

    private final Pool pool;

    public Sql(Pool pool) {
        this.pool = pool;
    }

    /** The rows that a query gives. */
    public <T> List<T> rows(String sql, Function<Row, T> read, Object... parameters) {
        return StreamSupport.stream(
                        pool.preparedQuery(sql).execute(Tuple.from(parameters)).await().atMost(LONG_ENOUGH).spliterator(), false)
                .map(read)
                .toList();
    }

    /** The one number that a query gives. */
    public long number(String sql, Object... parameters) {
        return rows(sql, row -> row.getLong(0), parameters).getFirst();
    }

    /** How many rows a statement changed. */
    public int change(String sql, Object... parameters) {
        return pool.preparedQuery(sql).execute(Tuple.from(parameters)).await().atMost(LONG_ENOUGH).rowCount();
    }

    /** The numbers that were applied of a subject, in the order of application. */
    public List<Long> applied(String subject) {
        return rows("select sequence from ledger where subject = $1 order by line", row -> row.getLong(0), subject);
    }
}
