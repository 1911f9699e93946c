package org.jenjang.routing.register.adapter.schedule;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jenjang.platform.event.OutboxRelay;
import org.jenjang.routing.register.app.RecordRegister;

/** Brings the stored register up to date when the service starts; while the database is away it tries again. */
@ApplicationScoped
class RegisterAtStart {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final RecordRegister recordRegister;
    private final OutboxRelay relay;

    RegisterAtStart(RecordRegister recordRegister, OutboxRelay relay) {
        this.recordRegister = recordRegister;
        this.relay = relay;
    }

    void record(@Observes StartupEvent event) {
        recordRegister.record()
                .onFailure().invoke(away -> Log.warnf("The register is not recorded yet: %s", away.toString()))
                .onFailure().retry().withBackOff(FIRST_PAUSE, LONGEST_PAUSE).indefinitely()
                .subscribe().with(_ -> relay.wake());
    }
}
