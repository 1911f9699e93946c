package org.jenjang.platform.event;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.ToDoubleFunction;

/** What an operator must see of the events: what waits and for how long, what is stuck, and that the inbox moves. */
@ApplicationScoped
public class EventMetrics {

    private final Pool pool;
    private final EventConfig config;
    private final Counter stored;
    private volatile Backlog backlog = Backlog.NOTHING;
    private volatile boolean ended;

    EventMetrics(MeterRegistry registry, Pool pool, EventConfig config) {
        this.pool = pool;
        this.config = config;
        this.stored = registry.counter("jenjang.inbox.stored");
        gauge(registry, "jenjang.outbox.backlog", Backlog::unpublished);
        gauge(registry, "jenjang.outbox.oldest.seconds", Backlog::oldestUnpublished);
        gauge(registry, "jenjang.inbox.quarantined", Backlog::quarantined);
        gauge(registry, "jenjang.inbox.parked", Backlog::parked);
        gauge(registry, "jenjang.inbox.oldest.parked.seconds", Backlog::oldestParked);
    }

    void batchStored(int events) {
        stored.increment(events);
    }

    /** Says that the inbox will take no further batch. */
    void inboxEnded() {
        ended = true;
    }

    boolean hasEnded() {
        return ended;
    }

    double stored() {
        return stored.count();
    }

    /** What waited when it was last looked at, at most ten seconds ago. */
    public Backlog backlog() {
        return backlog;
    }

    @Scheduled(every = "10s")
    Uni<Void> look() {
        return pool.query(Backlog.QUERY).execute()
                .map(rows -> Backlog.of(rows.iterator().next()))
                .invoke(now -> backlog = now)
                .invoke(this::alarm)
                .onFailure().recoverWithNull()
                .replaceWithVoid();
    }

    private void alarm(Backlog now) {
        if (now.oldestParked() > config.inbox().gapAlarm().toSeconds()) {
            Log.warnf("A gap in a stream stays open: parked=%d oldest=%.0fs quarantined=%d", now.parked(),
                    now.oldestParked(), now.quarantined());
        }
    }

    private void gauge(MeterRegistry registry, String name, ToDoubleFunction<Backlog> value) {
        Gauge.builder(name, this, metrics -> value.applyAsDouble(metrics.backlog)).register(registry);
    }
}
