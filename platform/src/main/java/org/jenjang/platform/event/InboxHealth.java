package org.jenjang.platform.event;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * Whether the inbox still hears. It is down only when hearing has ended for good and a restart would help; that Kafka or
 * the database is away is no reason, since the inbox waits for them. What waits is told with it.
 */
@Liveness
@ApplicationScoped
class InboxHealth implements HealthCheck {

    private final EventMetrics metrics;

    InboxHealth(EventMetrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public HealthCheckResponse call() {
        Backlog backlog = metrics.backlog();
        return HealthCheckResponse.named("events")
                .status(!metrics.hasEnded())
                .withData("stored", (long) metrics.stored())
                .withData("unpublished", backlog.unpublished())
                .withData("parked", backlog.parked())
                .withData("quarantined", backlog.quarantined())
                .build();
    }
}
