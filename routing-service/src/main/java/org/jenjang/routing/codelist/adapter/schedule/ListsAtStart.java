package org.jenjang.routing.codelist.adapter.schedule;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jenjang.platform.event.OutboxRelay;
import org.jenjang.routing.codelist.app.TakeShippedLists;

/** Takes what the release ships when the service starts; while the database is away it tries again. */
@ApplicationScoped
class ListsAtStart {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final TakeShippedLists takeShipped;
    private final OutboxRelay relay;

    ListsAtStart(TakeShippedLists takeShipped, OutboxRelay relay) {
        this.takeShipped = takeShipped;
        this.relay = relay;
    }

    void take(@Observes StartupEvent event) {
        takeShipped.take()
                .onFailure().invoke(away -> Log.warnf("The code lists are not known yet: %s", away.toString()))
                .onFailure().retry().withBackOff(FIRST_PAUSE, LONGEST_PAUSE).indefinitely()
                .subscribe().with(_ -> relay.wake());
    }
}
