package org.jenjang.platform.event;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
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

    /** Longer than Kafka's own time-outs: a round that takes longer hangs on a connection that is silently gone. */
    private static final Duration LONGEST_ROUND = Duration.ofMinutes(1);

    private final ConnectionUnitOfWork database;
    private final EventSender sender;
    private final EventConfig config;
    private final Vertx vertx;
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile boolean stopped = true;
    /** After a failure one event goes ahead alone: while Kafka is away only that one waits for the time-out. */
    private volatile boolean doubtful = true;
    private volatile boolean failing;

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
                    return round().ifNoItem().after(LONGEST_ROUND).fail();
                })
                .call(full -> !full && woken.get() ? breath() : Uni.createFrom().voidItem())
                .repeat().whilst(full -> !stopped && (full || woken.get()))
                .collect().last()
                .replaceWithVoid();
    }

    private Uni<Void> breath() {
        return Uni.createFrom().voidItem().onItem().delayIt().by(config.outbox().breath());
    }

    /** One round: takes what waits, sends it, marks it. Tells whether it took as many as it could, so that more may wait. */
    Uni<Boolean> round() {
        int most = doubtful ? 1 : config.outbox().batch();
        return database.inTransaction(transaction -> transaction
                .text(TAKE, LOCK, Integer.toString(most))
                .map(rows -> Json.read(rows, new TypeReference<List<WaitingEvent>>() {}))
                .call(waiting -> waiting.isEmpty() ? Uni.createFrom().voidItem() : sendAndMark(waiting, transaction))
                .map(waiting -> waiting.size() == most));
    }

    private Uni<Integer> sendAndMark(List<WaitingEvent> waiting, Statements transaction) {
        return sender.send(waiting.stream().map(WaitingEvent::event).toList())
                .invoke(this::works)
                .chain(() -> transaction.change(MARK, Json.write(waiting.stream().map(WaitingEvent::position).toList())));
    }

    private void finished() {
        running.set(false);
        if (woken.get()) {
            wake();
        }
    }

    private void works() {
        doubtful = false;
        if (failing) {
            failing = false;
            Log.info("The relay sends again");
        }
    }

    private void failed(Throwable failure) {
        doubtful = true;
        running.set(false);
        if (!stopped && !failing) {
            failing = true;
            Log.warnf("The relay cannot send; it goes on trying: %s", failure.toString());
        }
    }
}
