package org.jenjang.local.command;

import org.jenjang.local.server.Installation;
import org.jenjang.local.server.Shutdown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Stops everything that runs.
@Command(name = "down", description = "Stop everything; the data stays.", mixinStandardHelpOptions = true)
public final class DownCommand implements Runnable {
    @Mixin private final Where where = new Where();

    @Override
    public void run() {
        var installation = where.installation();
        try (var _ = DataLock.take(installation.data())) {
            stop(installation);
        }
        System.out.println("Jenjang is down.");
    }

    static void stop(Installation installation) {
        new Shutdown(installation.data()).stop(installation.servers());
    }
}
