package org.jenjang.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jenjang.platform.kernel.NotFound;

/** Moves time forward where people practise. In production there is nothing to move. */
@ApplicationScoped
public class TrainingTime {

    private final Optional<TrainingClock> clock;

    TrainingTime(TimeConfig config) {
        this.clock = config.clockFile().map(file -> new TrainingClock(file, Clock.systemUTC(), ZoneOffset.UTC));
    }

    /**
     * Moves the time of all services forward; a moment that is past already changes nothing.
     *
     * @throws NotFound outside training
     */
    public void forwardTo(Instant moment) {
        clock.orElseThrow(NotFound::new).forwardTo(moment);
    }
}
