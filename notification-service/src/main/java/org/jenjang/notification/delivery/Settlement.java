package org.jenjang.notification.delivery;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.jenjang.platform.db.ConnectionUnitOfWork;
import org.jenjang.platform.db.Statements;
import org.jenjang.platform.event.OutboxRelay;

/**
 * Writes down what became of a try, each by itself and at once: only the mails that are on their way at the moment of a
 * crash can be sent twice, and no others of their batch.
 */
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

    /** Stores the outcome and tells of it. */
    Uni<Void> settle(Taken taken, Delivery outcome) {
        return database.inTransaction(transaction -> queue.settle(taken.notice().id(), outcome, transaction)
                        .chain(settled -> settled && isNews(outcome)
                                ? reports.report(report(taken, outcome), transaction)
                                : Uni.createFrom().voidItem()))
                .onFailure().retry().withBackOff(PAUSE).atMost(TRIES)
                .invoke(relay::wake);
    }

    /** The mail server is back: what waits for it need not wait longer. */
    Uni<Integer> hasten(Obstacle gone) {
        return database.inTransaction(transaction -> queue.hasten(gone, clock.instant(), transaction));
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
