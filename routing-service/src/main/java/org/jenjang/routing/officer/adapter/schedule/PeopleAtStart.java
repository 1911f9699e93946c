package org.jenjang.routing.officer.adapter.schedule;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jenjang.platform.db.ContextRunner;
import org.jenjang.routing.officer.app.RecordPeople;

/** Brings people with accounts into the register when the service starts; while the identity provider is away it tries again. */
@ApplicationScoped
class PeopleAtStart {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final RecordPeople recordPeople;
    private final ContextRunner contexts;

    PeopleAtStart(RecordPeople recordPeople, ContextRunner contexts) {
        this.recordPeople = recordPeople;
        this.contexts = contexts;
    }

    void record(@Observes StartupEvent event) {
        contexts.onFreshContext(recordPeople::record)
                .onFailure().invoke(away -> Log.warnf("The people are not in the register of officers yet: %s", away.getMessage()))
                .onFailure().retry().withBackOff(FIRST_PAUSE, LONGEST_PAUSE).indefinitely()
                .subscribe().with(_ -> { });
    }
}
