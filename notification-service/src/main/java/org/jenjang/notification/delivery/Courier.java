package org.jenjang.notification.delivery;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jenjang.notification.recipient.Reporters;
import org.jenjang.platform.db.ConnectionUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Sends what is due. A round takes a batch, leases it and asks the vault once about all its reporters. It sends group by
 * group: several complaints' notices side by side and those of one complaint in order; what became of a group is written down
 * together before the next one begins. So a crash repeats the mails of one group at the most. While no mail gets through only
 * a few are probed, so that an outage neither uses up the tries of all that wait nor keeps asking for addresses in vain. Any
 * number of couriers may work at the same time.
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
        // The last mail may take one time-out; the second is for writing down what became of it and of its group.
        long lastBegin = System.nanoTime() + config.lease().minus(config.timeout().multipliedBy(2)).toNanos();
        int most = outage.get() ? config.concurrency() : config.batch();
        return database.inTransaction(t -> queue.take(most, config.lease(), clock.instant(), t))
                .chain(taken -> sendAll(taken, lastBegin));
    }

    private Uni<Void> sendAll(List<Taken> taken, long lastBegin) {
        Uni<Reporters> reporters = attempt.reporters(taken);
        return Multi.createFrom().iterable(taken)
                .group().intoLists().of(config.group())
                .onItem().transformToUniAndConcatenate(group -> sendGroup(group, reporters, lastBegin))
                .onItem().ignoreAsUni();
    }

    private Uni<Void> sendGroup(List<Taken> group, Uni<Reporters> reporters, long lastBegin) {
        List<Uni<List<Tried>>> complaints = group.stream()
                .collect(Collectors.groupingBy(t -> t.notice().complaint(), LinkedHashMap::new, Collectors.toList()))
                .values().stream()
                .map(notices -> inOrder(notices, reporters, lastBegin))
                .toList();
        return Uni.join().all(complaints).usingConcurrencyOf(config.concurrency()).andFailFast()
                .map(tried -> tried.stream().flatMap(List::stream).toList())
                .call(settlement::settle)
                .chain(this::watch);
    }

    private Uni<List<Tried>> inOrder(List<Taken> notices, Uni<Reporters> reporters, long lastBegin) {
        return Multi.createFrom().iterable(notices)
                .onItem().transformToUniAndConcatenate(taken -> send(taken, reporters, lastBegin))
                .collect().asList();
    }

    /** Gives nothing when the time is over. */
    private Uni<@Nullable Tried> send(Taken taken, Uni<Reporters> reporters, long lastBegin) {
        return System.nanoTime() > lastBegin
                ? Uni.createFrom().nullItem()
                : attempt.make(taken, reporters)
                        .map(outcome -> new Tried(taken, policy.after(outcome, taken.attempts() + 1, clock.instant())));
    }

    /** The first mail that gets through after an outage brings all others forward. */
    private Uni<Void> watch(List<Tried> group) {
        if (group.stream().anyMatch(Tried::gotThrough)) {
            return outage.getAndSet(false)
                    ? settlement.hasten(Obstacle.MAIL_UNREACHABLE).replaceWithVoid()
                    : Uni.createFrom().voidItem();
        }
        if (group.stream().anyMatch(Tried::metSilence)) {
            outage.set(true);
        }
        return Uni.createFrom().voidItem();
    }
}
