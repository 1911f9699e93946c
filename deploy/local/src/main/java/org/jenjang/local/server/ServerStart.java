package org.jenjang.local.server;

import java.time.Duration;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jenjang.local.ServerException;
import org.jenjang.local.artifact.Digest;
import org.jenjang.local.process.Child;
import org.jenjang.local.process.Ports;

/// One server on its way to being ready.
///
/// @param launcher starts the process, unless a stop has been asked for meanwhile
record ServerStart(Server server, Child child, Launcher launcher) {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int LAST_LINES = 15;

    /// Lets a server be started, or refuses.
    interface Launcher {
        void launch(Server server, Runnable start);
    }

    void run(Consumer<String> progress) throws InterruptedException {
        var begin = System.nanoTime();
        var fingerprint = Digest.of(server.identity() + "" + new TreeMap<>(server.environment()) + server.version());
        var running = child.runs(fingerprint);
        if (!running) {
            replace(fingerprint, progress);
        }
        awaitReady();
        server.furnish();
        if (!running) {
            progress.accept("%-20s ready after %.1f s".formatted(server.name(), (System.nanoTime() - begin) / 1e9));
        }
    }

    private void replace(String fingerprint, Consumer<String> progress) {
        if (child.process().isPresent()) {
            progress.accept("%-20s is out of date, restarting".formatted(server.name()));
            child.stop(server.stopSignal());
        }
        server.ports().forEach(port -> Ports.requireFree(port, server.name()));
        server.prepare();
        launcher.launch(server, () -> child.start(server.command(), server.environment(), fingerprint));
    }

    private void awaitReady() throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!server.ready()) {
            if (child.process().isEmpty()) {
                throw new ServerException("%s died at its start; the last lines of %s:\n  %s".formatted(
                        server.name(), child.log(), String.join("\n  ", child.lastLines(LAST_LINES))));
            }
            if (System.nanoTime() > deadline) {
                throw new ServerException("%s is not ready after %d minutes: see %s".formatted(
                        server.name(), PATIENCE.toMinutes(), child.log()));
            }
            Thread.sleep(PAUSE);
        }
    }
}
