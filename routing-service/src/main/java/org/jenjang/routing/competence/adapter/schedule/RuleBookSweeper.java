package org.jenjang.routing.competence.adapter.schedule;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.platform.db.ContextRunner;
import org.jenjang.routing.competence.app.CurrentRuleBook;

/** Looks whether a newer rule book was put into force, here or in another process. */
@ApplicationScoped
class RuleBookSweeper {

    private final CurrentRuleBook book;
    private final ContextRunner contexts;

    RuleBookSweeper(CurrentRuleBook book, ContextRunner contexts) {
        this.book = book;
        this.contexts = contexts;
    }

    @Scheduled(every = "${jenjang.routing.competence:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        return contexts.onFreshContext(book::refresh).replaceWithVoid();
    }
}
