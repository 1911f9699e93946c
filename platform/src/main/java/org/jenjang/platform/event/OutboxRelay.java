package org.jenjang.platform.event;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jenjang.platform.db.ConnectionUnitOfWork;
import org.jenjang.platform.db.Statements;

/**
 * Sends what waits in the outbox, in order, and marks it only once Kafka has acknowledged it. One relay per database
 * works at a time (an advisory lock sees to it); a crash between sending and marking sends again, and the inbox of the
 * receiver drops the double. It waits for a flag and never for {@code id > last}: rows may commit in another order than
 * their numbers were given. A send that fails ends the round; nothing is skipped.
 */
@ApplicationScoped
public class OutboxRelay {

    /** Any constant does: each service has a database of its own. */
    private static final String LOCK = "7264001";

    private static final String TAKE = """
            with relay as materialized (select pg_try_advisory_xact_lock(cast($1 as bigint)) as mine)
            select cast(coalesce(json_agg(w order by w.position), '[]') as text)
            from (select position, id, aggregatetype as topic, aggregateid as subject, type, sequence, payload, headers,
                         occurred_at as time
                  from outbox, relay where relay.mine and published_at is null
                  order by position limit cast($2 as int)) w
            """;
    private static final String MARK = """
            update outbox set published_at = now()
            where position in (select cast(value as bigint) from json_array_elements_text(cast($1 as json)))
            """;

    private final ConnectionUnitOfWork database;
    private final EventSender sender;
    private final EventConfig config;
    private final Vertx vertx;
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile boolean stopped = true;

    public OutboxRelay(ConnectionUnitOfWork database, EventSender sender, EventConfig config, Vertx vertx) {
        this.database = database;
        this.sender = sender;
        this.config = config;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent event) {
        if (config.outbox().relay()) {
            stopped = false;
            vertx.setPeriodic(config.outbox().sweep().toMillis(), _ -> wake());
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopped = true;
    }

    /** Tells the relay that something may wait. Call it after the commit; it returns at once. */
    public void wake() {
        woken.set(true);
        if (!stopped && running.compareAndSet(false, true)) {
            drain().subscribe().with(_ -> finished(), this::failed);
        }
    }

    private Uni<Void> drain() {
        return Uni.createFrom()
                .deferred(() -> {
                    woken.set(false);
                    return round();
                })
                .repeat().whilst(sent -> !stopped && (sent == config.outbox().batch() || woken.get()))
                .collect().last()
                .replaceWithVoid();
    }

    /** One round: takes what waits, sends it, marks it. Gives the number of events sent. */
    Uni<Integer> round() {
        return database.inTransaction(transaction -> transaction
                .text(TAKE, LOCK, Integer.toString(config.outbox().batch()))
                .map(rows -> Json.read(rows, new TypeReference<List<WaitingEvent>>() {}))
                .chain(waiting -> waiting.isEmpty() ? Uni.createFrom().item(0) : sendAndMark(waiting, transaction)));
    }

    private Uni<Integer> sendAndMark(List<WaitingEvent> waiting, Statements transaction) {
        return sender.send(waiting.stream().map(WaitingEvent::event).toList())
                .chain(() -> transaction.change(MARK, Json.write(waiting.stream().map(WaitingEvent::position).toList())));
    }

    private void finished() {
        running.set(false);
        if (woken.get()) {
            wake();
        }
    }

    private void failed(Throwable failure) {
        running.set(false);
        if (!stopped) {
            Log.warnf("The relay could not send; it tries again: %s", failure.toString());
        }
    }
}
