package org.jenjang.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jenjang.local.ServerException;

/// One child process, known by its name in the data folder: `run/<name>.pid` and `log/<name>.log`.
public record Child(String name, Path data) {
    private static final Duration GRACE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final long LARGE_LOG = 20L << 20;

    /// The log file of standard output and error, kept over restarts.
    public Path log() {
        return data.resolve("log").resolve(name + ".log");
    }

    /// The living process, whoever started it.
    public Optional<ProcessHandle> process() {
        return ProcessRecord.read(pidFile()).flatMap(ProcessRecord::process);
    }

    /// Whether it was started and never stopped: then it runs, or has died.
    public boolean wasStarted() {
        return Files.exists(pidFile());
    }

    /// Whether the living process was started with this fingerprint.
    public boolean runs(String fingerprint) {
        return ProcessRecord.read(pidFile())
                .filter(known -> known.fingerprint().equals(fingerprint) && known.process().isPresent())
                .isPresent();
    }

    /// Starts it in a session of its own, so that neither Ctrl-C nor the end of the terminal reaches it.
    public ProcessHandle start(List<String> command, Map<String, String> environment, String fingerprint) {
        try {
            Files.createDirectories(log().getParent());
            Files.createDirectories(pidFile().getParent());
            setLargeLogAside();
            var builder = new ProcessBuilder(inOwnSession(command))
                    .directory(data.toFile())
                    .redirectInput(new File("/dev/null"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            builder.environment().putAll(environment);
            var handle = builder.start().toHandle();
            ProcessRecord.of(handle, fingerprint).write(pidFile());
            return handle;
        } catch (IOException e) {
            throw new ServerException(name + " cannot be started: " + e.getMessage(), e);
        }
    }

    /// Sends the signal, waits, and kills what is still there after 20 s, with all its children.
    public void stop(String signal) {
        stop(signal, GRACE);
    }

    void stop(String signal, Duration grace) {
        process().ifPresent(handle -> {
            signal(handle, signal);
            if (!ended(handle, grace)) {
                handle.descendants().forEach(ProcessHandle::destroyForcibly);
                handle.destroyForcibly();
                ended(handle, grace);
            }
        });
        forget();
    }

    /// The last lines that it logged, for a person who asks why it died.
    public List<String> lastLines(int count) {
        try (var lines = Files.lines(log())) {
            var last = new ArrayList<String>();
            lines.forEach(line -> {
                last.addLast(line);
                if (last.size() > count) {
                    last.removeFirst();
                }
            });
            return List.copyOf(last);
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private Path pidFile() {
        return data.resolve("run").resolve(name + ".pid");
    }

    private void forget() {
        try {
            Files.deleteIfExists(pidFile());
        } catch (IOException e) {
            throw new ServerException("pid file " + pidFile() + " cannot be deleted", e);
        }
    }

    private void setLargeLogAside() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LARGE_LOG) {
            Files.move(log(), log().resolveSibling(name + ".old.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static List<String> inOwnSession(List<String> command) {
        if (!Programs.onPath("setsid")) {
            return command;
        }
        var detached = new ArrayList<>(List.of("setsid"));
        detached.addAll(command);
        return detached;
    }

    private static void signal(ProcessHandle handle, String signal) {
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + handle.pid()).start().waitFor();
        } catch (IOException e) {
            handle.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean ended(ProcessHandle handle, Duration grace) {
        var deadline = System.nanoTime() + grace.toNanos();
        while (Liveness.isAlive(handle) && System.nanoTime() < deadline) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return !Liveness.isAlive(handle);
    }
}
