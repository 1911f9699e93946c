package org.jenjang.reporting.support;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.StreamSupport;

/** Everything that is stored about some complaints, column by column. */
@ApplicationScoped
public class FactDump {

    private static final String READ = """
            select replace(cast(to_jsonb(f) as text), $1, '') as fact from complaint_fact f
            where complaint like $1 || '%' order by complaint
            """;

    private static final String APPLIED = """
            select cast(coalesce(sum(next_sequence - 1), 0) as bigint) as n from inbox_stream
            where subject like $1 || '%'
            """;

    private final Pool pool;

    FactDump(Pool pool) {
        this.pool = pool;
    }

    /** The rows of the complaints whose ids begin so, without that beginning. */
    public List<String> of(String prefix) {
        return StreamSupport.stream(pool.preparedQuery(READ).executeAndAwait(Tuple.of(prefix)).spliterator(), false)
                .map(row -> row.getString("fact"))
                .toList();
    }

    /** How many events of these complaints are applied. */
    public long applied(String prefix) {
        return pool.preparedQuery(APPLIED).executeAndAwait(Tuple.of(prefix)).iterator().next().getLong("n");
    }

    public void forgetAll() {
        pool.query("truncate inbox_stream, inbox_parked, complaint_fact").executeAndAwait();
    }
}
