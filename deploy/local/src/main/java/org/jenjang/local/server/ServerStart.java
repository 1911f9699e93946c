package org.jenjang.local.server;

import java.time.Duration;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jenjang.local.ServerException;
import org.jenjang.local.artifact.Digest;
import org.jenjang.local.process.Child;
import org.jenjang.local.process.Ports;

/// One server on its way to being ready.
///
/// @param launcher calls the function that starts the process, unless a stop has been asked for meanwhile
record ServerStart(Server server, Child child, BiFunction<Server, Function<Server, ProcessHandle>, ProcessHandle> launcher) {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int LAST_LINES = 15;

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
        launcher.apply(server, _ -> child.start(server.command(), server.environment(), fingerprint));
    }

    private void awaitReady() throws InterruptedException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!server.ready()) {
            if (child.process().isEmpty()) {
                throw new ServerException(server.name() + " died at its start; the last lines of " + child.log() + ":\n  "
                        + String.join("\n  ", child.lastLines(LAST_LINES)));
            }
            if (System.nanoTime() > deadline) {
                throw new ServerException("%s is not ready after %d minutes: see %s".formatted(
                        server.name(), PATIENCE.toMinutes(), child.log()));
            }
            Thread.sleep(PAUSE);
        }
    }
}
