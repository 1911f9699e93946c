package org.jenjang.e2e.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;

/// The clock that all services of a training machine share: a small file with the lines `ahead` (ISO duration gained at
/// the instant `since`), `since`, and `speed` (training seconds per real second from then on). It only ever goes forward.
public final class TrainingTime {
    private static final String FILE = "training-clock.properties";
    private final Path file;
    private final Clock real;

    /// @param data the data folder of the running system
    public TrainingTime(Path data) {
        this.file = data.resolve(FILE);
        this.real = Clock.systemUTC();
    }

    /// The time that the services have now.
    public Instant now() {
        return at(real.instant(), read());
    }

    /// Moves the time of all services forward; a moment that is past already changes nothing. They notice within 0.2 s.
    ///
    /// @return how far it went
    public Duration forwardTo(Instant moment) {
        var now = real.instant();
        var lines = read();
        var leap = Duration.between(at(now, lines), moment);
        if (leap.isNegative()) {
            return Duration.ZERO;
        }
        lines.setProperty("ahead", Duration.between(now, moment).toString());
        lines.setProperty("since", now.toString());
        write(lines);
        return leap;
    }

    private static Instant at(Instant now, Properties lines) {
        var since = Instant.parse(lines.getProperty("since", now.toString()));
        var gained = Duration.between(since, now).toMillis() * (Double.parseDouble(lines.getProperty("speed", "1")) - 1);
        return now.plus(Duration.parse(lines.getProperty("ahead", "PT0S"))).plusMillis(Math.round(gained));
    }

    private Properties read() {
        var lines = new Properties();
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                lines.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lines;
    }

    /// In one step, so that no service ever reads half a file.
    private void write(Properties lines) {
        try {
            var part = Files.createTempFile(file.getParent(), FILE, ".part");
            try (var writer = Files.newBufferedWriter(part)) {
                lines.store(writer, null);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
