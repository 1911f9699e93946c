package org.jenjang.platform.time;

import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneOffset;

/** The one source of time: everything that needs the hour is given this clock. */
@ApplicationScoped
public class ClockProducer {

    @Produces
    @ApplicationScoped
    @Unremovable
    Clock clock(TimeConfig config) {
        return config.clockFile()
                .<Clock>map(file -> new TrainingClock(file, Clock.systemUTC(), ZoneOffset.UTC))
                .orElseGet(Clock::systemUTC);
    }
}
