package org.jenjang.routing.register.adapter.schedule;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.platform.db.ContextRunner;
import org.jenjang.routing.register.app.RefreshRegister;

/** Looks whether somebody has changed the register in another process. */
@ApplicationScoped
class RegisterSweeper {

    private final RefreshRegister refresh;
    private final ContextRunner contexts;

    RegisterSweeper(RefreshRegister refresh, ContextRunner contexts) {
        this.refresh = refresh;
        this.contexts = contexts;
    }

    @Scheduled(every = "${jenjang.routing.register:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        return contexts.onFreshContext(refresh::refresh).replaceWithVoid();
    }
}
