package org.jenjang.notification.delivery;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;

/** Sends the courier out, once a second unless he is still on his way. */
class DeliveryTimer {

    private final Courier courier;

    DeliveryTimer(Courier courier) {
        this.courier = courier;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> tick() {
        return courier.round();
    }
}
