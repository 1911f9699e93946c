package org.jenjang.platform.testkit;

import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

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
        write(Duration.between(Instant.now(), later));
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> !now().isBefore(later));
    }

    private static void write(Duration ahead) {
        Path file = Path.of(ConfigProvider.getConfig().getValue("jenjang.training.clock-file", String.class));
        try {
            Path next = Files.writeString(file.resolveSibling("clock.next"), "ahead=" + ahead + "\nsince=" + Instant.now() + "\n");
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Clock clock() {
        return Arc.container().instance(Clock.class).get();
    }
}
