package org.jenjang.reporting.rebuild;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Carries out the rebuild that was asked for, and takes one up again that a crash has interrupted. Should two replicas
 * do it at once, what the second reads is dropped as doubles.
 */
@ApplicationScoped
class RebuildTimer {

    private final Rebuilds rebuilds;
    private final Replay replay;

    RebuildTimer(Rebuilds rebuilds, Replay replay) {
        this.rebuilds = rebuilds;
        this.replay = replay;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> look() {
        return rebuilds.latest()
                .chain(latest -> latest.filter(rebuild -> rebuild.finishedAt() == null)
                        .map(this::carryOut)
                        .orElse(Uni.createFrom().voidItem()))
                .onFailure().invoke(away -> Log.warnf("A rebuild cannot go on now: %s", away.toString()))
                .onFailure().recoverWithNull();
    }

    private Uni<Void> carryOut(Rebuild rebuild) {
        return replay.everything()
                .invoke(records -> Log.infof("All is counted again: rebuild=%d records=%d", rebuild.id(), records))
                .chain(records -> rebuilds.finish(rebuild, records));
    }
}
