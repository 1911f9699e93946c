package org.jenjang.platform.testkit;

import io.quarkus.arc.Arc;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.awaitility.Awaitility;
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
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !now().isBefore(later));
    }

    private static Path file() {
        return ConfigProvider.getConfig().getValue("jenjang.training.clock-file", Path.class);
    }

    private static Clock clock() {
        return Arc.container().instance(Clock.class).get();
    }
}
