package org.jenjang.notification.delivery;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jenjang.platform.db.ConnectionUnitOfWork;
import org.jenjang.platform.db.DatabaseFault;
import org.jenjang.platform.event.OutboxRelay;

/** Writes down what became of a group of tries, all in one transaction with the events that tell of it. */
@ApplicationScoped
class Settlement {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int TRIES = 5;

    private final DeliveryQueue queue;
    private final DeliveryReports reports;
    private final ConnectionUnitOfWork database;
    private final OutboxRelay relay;
    private final Clock clock;

    Settlement(DeliveryQueue queue, DeliveryReports reports, ConnectionUnitOfWork database, OutboxRelay relay, Clock clock) {
        this.queue = queue;
        this.reports = reports;
        this.database = database;
        this.relay = relay;
        this.clock = clock;
    }

    /** Stores the outcomes and tells of them, each complaint's in the given order. */
    Uni<Void> settle(List<Tried> group) {
        return store(group)
                .onFailure().retry().withBackOff(PAUSE).atMost(TRIES)
                .onFailure(failure -> !DatabaseFault.explains(failure)).recoverWithUni(() -> oneByOne(group))
                .invoke(relay::wake);
    }

    private Uni<Void> store(List<Tried> tried) {
        return tried.isEmpty()
                ? Uni.createFrom().voidItem()
                : database.inTransaction(transaction -> queue.settle(tried, transaction)
                        .chain(settled -> reports.report(news(tried, settled), transaction)));
    }

    /** An outcome that cannot be stored must not have the mails of its whole group sent again and again. */
    private Uni<Void> oneByOne(List<Tried> group) {
        return Uni.join().all(group.stream().map(tried -> store(List.of(tried))).toList())
                .usingConcurrencyOf(1).andCollectFailures()
                .replaceWithVoid();
    }

    /** The mail server is back: what waits for it need not wait longer. */
    Uni<Integer> hasten(Obstacle gone) {
        return database.inTransaction(transaction -> queue.hasten(gone, clock.instant(), transaction));
    }

    private static List<DeliveryReports.Report> news(List<Tried> group, Set<UUID> settled) {
        return group.stream()
                .filter(tried -> settled.contains(tried.taken().notice().id()) && isNews(tried.outcome()))
                .map(tried -> report(tried.taken(), tried.outcome()))
                .toList();
    }

    /** Of the failures only the first is news; an outage would tell of little else. */
    private static boolean isNews(Delivery outcome) {
        return !(outcome instanceof Delivery.Failed failed) || failed.attempts() == 1;
    }

    private static DeliveryReports.Report report(Taken taken, Delivery outcome) {
        return new DeliveryReports.Report(
                taken.notice(), taken.audience().orElse(taken.notice().audience()).text(), outcome);
    }
}
