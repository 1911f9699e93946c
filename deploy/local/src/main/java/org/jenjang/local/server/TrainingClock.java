package org.jenjang.local.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jenjang.local.ServerException;

/// The file by which the clock of all services runs ahead of the real one, for workshops, the demo and tests. Its lines
/// are `ahead`, a duration gained at the instant `since`, and `speed`, how many seconds pass in a real one from then
/// on. Services look at it all the time, so nothing is restarted; without the file time is real.
public record TrainingClock(Path file) {

    /// Lets time run fast from now on. What was gained before is given up, but no service's clock goes back: it stands
    /// until it is overtaken.
    ///
    /// @param workingDay how long a day takes, such as 20 seconds
    public void run(Duration workingDay) {
        write(Clock.systemUTC().instant(), (double) Duration.ofDays(1).toMillis() / workingDay.toMillis());
    }

    /// In one step, so that no service ever reads half a file.
    private void write(Instant since, double speed) {
        try {
            Files.createDirectories(file.getParent());
            var part = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(part, "ahead=PT0S\nsince=%s\nspeed=%s\n".formatted(since, speed));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new ServerException("the training clock cannot be written: " + e.getMessage(), e);
        }
    }
}
