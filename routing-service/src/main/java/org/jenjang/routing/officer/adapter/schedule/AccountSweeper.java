package org.jenjang.routing.officer.adapter.schedule;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.platform.db.ContextRunner;
import org.jenjang.routing.officer.app.AlignAccounts;

/** Looks whether accounts have to follow the register: because it was changed, or because a day has come. */
@ApplicationScoped
class AccountSweeper {

    private final AlignAccounts alignAccounts;
    private final ContextRunner contexts;

    AccountSweeper(AlignAccounts alignAccounts, ContextRunner contexts) {
        this.alignAccounts = alignAccounts;
        this.contexts = contexts;
    }

    @Scheduled(every = "${jenjang.routing.officers.accounts:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        return Uni.createFrom().deferred(() -> contexts.onFreshContext(alignAccounts::align))
                .repeat().whilst(taken -> taken == AlignAccounts.BATCH)
                .collect().last().replaceWithVoid();
    }
}
