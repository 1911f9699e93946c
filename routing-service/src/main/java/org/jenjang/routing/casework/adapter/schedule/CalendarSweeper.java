package org.jenjang.routing.casework.adapter.schedule;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.platform.db.ContextRunner;
import org.jenjang.platform.event.OutboxRelay;
import org.jenjang.routing.casework.app.RecountLimits;
import org.jenjang.routing.clock.app.CurrentAlmanac;
import org.jenjang.routing.config.RoutingConfig;

/** Looks whether a newer calendar was loaded, here or in another process, and counts open limits again by it. */
@ApplicationScoped
class CalendarSweeper {

    private final CurrentAlmanac almanac;
    private final RecountLimits recountLimits;
    private final ContextRunner contexts;
    private final OutboxRelay relay;
    private final RoutingConfig config;

    CalendarSweeper(CurrentAlmanac almanac, RecountLimits recountLimits, ContextRunner contexts, OutboxRelay relay,
            RoutingConfig config) {
        this.almanac = almanac;
        this.recountLimits = recountLimits;
        this.contexts = contexts;
        this.relay = relay;
        this.config = config;
    }

    @Scheduled(every = "${jenjang.routing.calendar:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        return contexts.onFreshContext(almanac::refresh).chain(() -> Uni.createFrom()
                .deferred(() -> contexts.onFreshContext(() -> recountLimits.recount(config.batch())))
                .repeat().whilst(counted -> counted == config.batch())
                .onItem().invoke(this::wake)
                .collect().last()
                .replaceWithVoid());
    }

    private void wake(int counted) {
        if (counted > 0) {
            relay.wake();
        }
    }
}
