package org.jenjang.routing.suggestion.adapter.schedule;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.platform.db.ContextRunner;
import org.jenjang.routing.suggestion.app.LearnFromCases;

/** Lets the suggestion learn what has happened since it last looked. */
@ApplicationScoped
class LearningTimer {

    private final LearnFromCases learnFromCases;
    private final ContextRunner contexts;

    LearningTimer(LearnFromCases learnFromCases, ContextRunner contexts) {
        this.learnFromCases = learnFromCases;
        this.contexts = contexts;
    }

    @Scheduled(every = "${jenjang.routing.learning:2s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> learn() {
        return contexts.onFreshContext(learnFromCases::learn);
    }
}
