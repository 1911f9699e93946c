package org.jenjang.routing.register.adapter.schedule;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jenjang.platform.event.OutboxRelay;
import org.jenjang.routing.register.app.TakeRelease;

/** Takes what the release ships when the service starts; while the database is away it tries again. */
@ApplicationScoped
class RegisterAtStart {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final TakeRelease takeRelease;
    private final OutboxRelay relay;

    RegisterAtStart(TakeRelease takeRelease, OutboxRelay relay) {
        this.takeRelease = takeRelease;
        this.relay = relay;
    }

    void take(@Observes StartupEvent event) {
        takeRelease.take()
                .onFailure().invoke(away -> Log.warnf("The register is not known yet: %s", away.toString()))
                .onFailure().retry().withBackOff(FIRST_PAUSE, LONGEST_PAUSE).indefinitely()
                .subscribe().with(_ -> relay.wake());
    }
}
