package org.jenjang.platform.event;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jenjang.platform.db.ConnectionUnitOfWork;

/** Deletes what has been kept long enough, a little at a time so that nobody waits for it. */
@ApplicationScoped
class Housekeeping {

    private static final int BATCH = 5_000;
    /** Entries of registers (number 0) stay: whoever begins needs all of them, and they are told only when they change. */
    private static final String SENT_EVENTS = """
            delete from outbox where position in
                (select position from outbox
                where published_at < now() - cast($1 as interval) and sequence > 0 limit cast($2 as int))
            """;
    private static final String OLD_ANSWERS = """
            delete from idempotent_answer where (actor, key) in
                (select actor, key from idempotent_answer where answered_at < now() - cast($1 as interval) limit cast($2 as int))
            """;

    private final ConnectionUnitOfWork database;
    private final EventConfig config;

    Housekeeping(ConnectionUnitOfWork database, EventConfig config) {
        this.database = database;
        this.config = config;
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tidy() {
        return delete(SENT_EVENTS, config.outbox().keep())
                .chain(() -> delete(OLD_ANSWERS, config.answersKept()))
                .onFailure().invoke(away -> Log.warnf("Housekeeping tries again later: %s", away.toString()))
                .onFailure().recoverWithNull();
    }

    private Uni<Void> delete(String sql, Duration kept) {
        return Uni.createFrom()
                .deferred(() -> database.inTransaction(transaction ->
                        transaction.change(sql, kept.toString(), Integer.toString(BATCH))))
                .repeat().whilst(deleted -> deleted == BATCH)
                .collect().last()
                .replaceWithVoid();
    }
}
