package org.jenjang.routing.casework.adapter.schedule;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.platform.db.ContextRunner;
import org.jenjang.platform.event.OutboxRelay;
import org.jenjang.routing.casework.app.RehomeCases;
import org.jenjang.routing.config.RoutingConfig;

/**
 * Looks for open cases of offices that have ended: because the register has changed, because a day has begun, or because somebody
 * who did not know it yet has handed one to them.
 */
@ApplicationScoped
class RehomingSweeper {

    private final RehomeCases rehomeCases;
    private final ContextRunner contexts;
    private final OutboxRelay relay;
    private final RoutingConfig config;

    RehomingSweeper(RehomeCases rehomeCases, ContextRunner contexts, OutboxRelay relay, RoutingConfig config) {
        this.rehomeCases = rehomeCases;
        this.contexts = contexts;
        this.relay = relay;
        this.config = config;
    }

    @Scheduled(every = "${jenjang.routing.rehoming:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        return Uni.createFrom()
                .deferred(() -> contexts.onFreshContext(() -> rehomeCases.rehome(config.batch())))
                .repeat().whilst(moved -> moved == config.batch())
                .onItem().invoke(this::wake)
                .collect().last()
                .replaceWithVoid();
    }

    private void wake(int moved) {
        if (moved > 0) {
            relay.wake();
        }
    }
}
