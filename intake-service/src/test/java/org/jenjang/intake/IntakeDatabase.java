package org.jenjang.intake;

import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Looks into the database behind the service's back. */
@Singleton
public class IntakeDatabase {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Pool pool;

    public IntakeDatabase(Pool pool) {
        this.pool = pool;
    }

    /** How many rows a table has; a condition may follow its name. */
    public long count(String table) {
        return pool.query("select count(*) from " + table)
                .execute()
                .await()
                .atMost(PATIENCE)
                .iterator()
                .next()
                .getLong(0);
    }

    /** Runs a statement. */
    public void run(String statement) {
        pool.query(statement).execute().await().atMost(PATIENCE);
    }

    /** A whole table as text, as somebody sees it who has stolen it. */
    public String dump(String table) {
        return pool.query("select coalesce(json_agg(t), '[]')::text from " + table + " t")
                .execute()
                .await()
                .atMost(PATIENCE)
                .iterator()
                .next()
                .getString(0);
    }
}
