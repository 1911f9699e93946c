package org.jenjang.notification.delivery.adapter.rest;

import java.time.Instant;
import java.util.UUID;
import org.jenjang.notification.delivery.Delivery;
import org.jenjang.notification.delivery.DeliveryLine;
import org.jenjang.notification.delivery.Obstacle;
import org.jspecify.annotations.Nullable;

/** A delivery as JSON. */
public record DeliveryView(
        UUID id,
        String complaint,
        @Nullable String ticket,
        String notice,
        String audience,
        Delivery.State outcome,
        int attempts,
        @Nullable Obstacle obstacle,
        Instant queuedAt,
        @Nullable Instant nextAttemptAt,
        @Nullable Instant finishedAt) {

    static DeliveryView of(DeliveryLine line) {
        return new DeliveryView(line.id(), line.complaint(), line.ticket(), line.rule(), line.audience(), line.state(),
                line.attempts(), line.obstacle(), line.queued(), line.next(), line.finished());
    }
}
