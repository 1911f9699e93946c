package org.jenjang.platform.testkit;

import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.arc.Arc;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jenjang.platform.time.TrainingClock;

/** Moves the time of the service under test forward. It never goes back, so tests ask for the hour and do not assume it. */
public final class TrainingTime {

    private TrainingTime() {}

    /** The hour as the service sees it. */
    public static Instant now() {
        return clock().instant();
    }

    /** Moves the time forward by so much; returns when the service has noticed. */
    public static void forward(Duration by) {
        moveTo(now().plus(by));
    }

    /** Moves the time to a later instant; returns when the service has noticed. */
    public static void moveTo(Instant later) {
        new TrainingClock(file(), Clock.systemUTC(), ZoneOffset.UTC).forwardTo(later);
        await().until(() -> !now().isBefore(later));
    }

    /**
     * Goes on to the next day when this one is about to end in the zone, so that what a test calls today is still today when
     * the service hears of it.
     */
    public static void awayFromMidnight(ZoneId zone) {
        ZonedDateTime midnight = now().atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone);
        if (now().isAfter(midnight.minusMinutes(30).toInstant())) {
            moveTo(midnight.plusSeconds(1).toInstant());
        }
    }

    private static Path file() {
        return ConfigProvider.getConfig().getValue("jenjang.training.clock-file", Path.class);
    }

    private static Clock clock() {
        return Arc.container().instance(Clock.class).get();
    }
}
