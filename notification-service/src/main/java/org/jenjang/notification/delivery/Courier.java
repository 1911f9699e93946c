package org.jenjang.notification.delivery;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jenjang.platform.db.ConnectionUnitOfWork;

/**
 * Sends what is due. A round takes a batch and leases it, sends several complaints' notices side by side and those of one
 * complaint in order. While no mail gets through it only probes with a few, so that an outage neither uses up the tries of
 * all that wait nor keeps asking for addresses in vain. Any number of couriers may work at the same time.
 */
@ApplicationScoped
public class Courier {

    private final DeliveryQueue queue;
    private final Attempt attempt;
    private final Settlement settlement;
    private final ConnectionUnitOfWork database;
    private final DeliveryConfig config;
    private final RetryPolicy policy;
    private final Clock clock;
    private final AtomicBoolean outage = new AtomicBoolean();

    Courier(DeliveryQueue queue, Attempt attempt, Settlement settlement, ConnectionUnitOfWork database,
            DeliveryConfig config, Clock clock) {
        this.queue = queue;
        this.attempt = attempt;
        this.settlement = settlement;
        this.database = database;
        this.config = config;
        this.policy = new RetryPolicy(config.firstPause(), config.longestPause(), config.lasts());
        this.clock = clock;
    }

    /** One round; completes when everything taken is settled. */
    public Uni<Void> round() {
        long lastBegin = System.nanoTime() + config.lease().minus(config.timeout()).toNanos();
        int most = outage.get() ? config.concurrency() : config.batch();
        return database.inTransaction(t -> queue.take(most, config.lease(), clock.instant(), t))
                .chain(taken -> taken.isEmpty() ? Uni.createFrom().voidItem() : sendAll(taken, lastBegin));
    }

    private Uni<Void> sendAll(List<Taken> taken, long lastBegin) {
        List<Uni<Void>> complaints = taken.stream()
                .collect(Collectors.groupingBy(t -> t.notice().complaint(), LinkedHashMap::new, Collectors.toList()))
                .values().stream()
                .map(notices -> inOrder(notices, lastBegin))
                .toList();
        return Uni.join().all(complaints).usingConcurrencyOf(config.concurrency()).andCollectFailures().replaceWithVoid();
    }

    private Uni<Void> inOrder(List<Taken> notices, long lastBegin) {
        Uni<Void> all = Uni.createFrom().voidItem();
        for (Taken taken : notices) {
            all = all.chain(() -> send(taken, lastBegin));
        }
        return all;
    }

    private Uni<Void> send(Taken taken, long lastBegin) {
        return System.nanoTime() > lastBegin
                ? Uni.createFrom().voidItem()
                : attempt.make(taken)
                        .call(outcome -> settlement.settle(taken, policy.after(outcome, taken.attempts() + 1, clock.instant())))
                        .chain(this::watch);
    }

    /** The first mail that gets through after an outage brings all others forward. */
    private Uni<Void> watch(Outcome outcome) {
        if (outcome instanceof Outcome.Hindered(Obstacle obstacle) && obstacle == Obstacle.MAIL_UNREACHABLE) {
            outage.set(true);
        }
        return outcome instanceof Outcome.Accepted && outage.getAndSet(false)
                ? settlement.hasten(Obstacle.MAIL_UNREACHABLE).replaceWithVoid()
                : Uni.createFrom().voidItem();
    }
}
