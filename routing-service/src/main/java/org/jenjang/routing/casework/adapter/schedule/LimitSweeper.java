package org.jenjang.routing.casework.adapter.schedule;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import org.jenjang.platform.db.ContextRunner;
import org.jenjang.platform.event.OutboxRelay;
import org.jenjang.routing.casework.app.FireDueLimits;
import org.jenjang.routing.config.RoutingConfig;

/** Looks at the clock again and again, and goes on at once as long as full batches are due. */
@ApplicationScoped
class LimitSweeper {

    private final FireDueLimits fireDueLimits;
    private final ContextRunner contexts;
    private final OutboxRelay relay;
    private final RoutingConfig config;

    LimitSweeper(FireDueLimits fireDueLimits, ContextRunner contexts, OutboxRelay relay, RoutingConfig config) {
        this.fireDueLimits = fireDueLimits;
        this.contexts = contexts;
        this.relay = relay;
        this.config = config;
    }

    @Scheduled(every = "${jenjang.routing.sweep:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        return Uni.join().all(Stream.generate(this::lane).limit(config.lanes()).toList()).andCollectFailures()
                .replaceWithVoid();
    }

    /** While one lane waits for the database the other decides; they never take the same limit. */
    private Uni<Integer> lane() {
        return Uni.createFrom()
                .deferred(() -> contexts.onFreshContext(() -> fireDueLimits.fire(config.batch())))
                .repeat().whilst(fired -> fired == config.batch())
                .onItem().invoke(this::wake)
                .collect().last();
    }

    private void wake(int fired) {
        if (fired > 0) {
            relay.wake();
        }
    }
}
