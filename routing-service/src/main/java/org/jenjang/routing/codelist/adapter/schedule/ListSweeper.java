package org.jenjang.routing.codelist.adapter.schedule;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.platform.db.ContextRunner;
import org.jenjang.routing.codelist.app.RefreshLists;

/** Looks whether somebody has changed the code lists in another process. */
@ApplicationScoped
class ListSweeper {

    private final RefreshLists refresh;
    private final ContextRunner contexts;

    ListSweeper(RefreshLists refresh, ContextRunner contexts) {
        this.refresh = refresh;
        this.contexts = contexts;
    }

    @Scheduled(every = "${jenjang.routing.code-lists:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        return contexts.onFreshContext(refresh::refresh).replaceWithVoid();
    }
}
