package org.jenjang.platform.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that runs ahead of the real one as a small shared file says. The file has two lines: {@code ahead}, an ISO
 * duration already gained at the instant {@code since}, and {@code speed}, how many training seconds pass in a real one
 * from then on. No file means real time. The file is looked at again at most every 200 ms, and the clock never goes back.
 */
public final class TrainingClock extends Clock {

    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration NOTICEABLE = Duration.ofSeconds(30);

    private final Path file;
    private final Clock real;
    private final ZoneId zone;
    private final AtomicReference<Setting> setting = new AtomicReference<>(Setting.REAL);
    private final AtomicReference<Instant> latest = new AtomicReference<>(Instant.MIN);

    public TrainingClock(Path file, Clock real, ZoneId zone) {
        this.file = file;
        this.real = real;
        this.zone = zone;
    }

    @Override
    public Instant instant() {
        Instant now = real.instant();
        Setting current = setting.updateAndGet(known -> known.isFresh(now) ? known : read(now));
        return latest.accumulateAndGet(current.apply(now), (a, b) -> a.isAfter(b) ? a : b);
    }

    /**
     * Moves the time of all who share the file forward; they notice within the next 200 ms. A moment that is past already
     * changes nothing.
     */
    public void forwardTo(Instant moment) {
        Instant now = real.instant();
        Setting current = read(now);
        if (current.apply(now).isBefore(moment)) {
            write("ahead=%s\nsince=%s\nspeed=%s\n".formatted(Duration.between(now, moment), now, current.speed));
        }
    }

    /** In one step, so that nobody ever reads half a file. */
    private void write(String lines) {
        try {
            Path next = Files.writeString(file.resolveSibling(file.getFileName() + ".next"), lines);
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The training clock cannot be written: " + file, unwritable);
        }
    }

    /** Whether a clock shows a later time than the real one; half a minute is left to slow readers of the two. */
    public static boolean isAhead(Clock clock) {
        return Duration.between(Clock.systemUTC().instant(), clock.instant()).compareTo(NOTICEABLE) > 0;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new TrainingClock(file, real, other);
    }

    private Setting read(Instant now) {
        Properties lines = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            lines.load(in);
        } catch (NoSuchFileException _) {
            return new Setting(Duration.ZERO, now, 1, now);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The training clock cannot be read: " + file, unreadable);
        }
        return new Setting(
                Duration.parse(lines.getProperty("ahead", "PT0S")),
                Instant.parse(lines.getProperty("since", now.toString())),
                Double.parseDouble(lines.getProperty("speed", "1")),
                now);
    }

    private record Setting(Duration ahead, Instant since, double speed, Instant readAt) {

        static final Setting REAL = new Setting(Duration.ZERO, Instant.EPOCH, 1, Instant.MIN);

        boolean isFresh(Instant now) {
            return now.isBefore(readAt.equals(Instant.MIN) ? Instant.MIN : readAt.plus(LOOK));
        }

        Instant apply(Instant now) {
            Duration passed = Duration.between(since, now);
            long gained = Math.round(passed.toMillis() * (speed - 1));
            return now.plus(ahead).plusMillis(gained);
        }
    }
}
