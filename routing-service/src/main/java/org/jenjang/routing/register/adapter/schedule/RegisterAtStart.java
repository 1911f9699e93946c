package org.jenjang.routing.register.adapter.schedule;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import org.jenjang.platform.event.OutboxRelay;
import org.jenjang.routing.register.app.CurrentRegister;
import org.jenjang.routing.register.app.TakeRelease;

/** Takes what the release ships when the service starts; while the database is away it tries again. */
@ApplicationScoped
class RegisterAtStart {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final CurrentRegister register;
    private final TakeRelease takeRelease;
    private final OutboxRelay relay;

    RegisterAtStart(CurrentRegister register, TakeRelease takeRelease, OutboxRelay relay) {
        this.register = register;
        this.takeRelease = takeRelease;
        this.relay = relay;
    }

    /** Before all others: the shipped register is read here, and not by the first event loop that asks for it. */
    void take(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent event) {
        Log.infof("The register begins with %d institutions", register.get().all().size());
        takeRelease.take()
                .onFailure().invoke(away -> Log.warnf("The register is not known yet: %s", away.toString()))
                .onFailure().retry().withBackOff(FIRST_PAUSE, LONGEST_PAUSE).indefinitely()
                .subscribe().with(_ -> relay.wake());
    }
}
