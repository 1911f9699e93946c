package org.jenjang.local.command;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jenjang.local.server.Installation;
import org.jenjang.local.server.Server;
import org.jenjang.local.server.Startup;

/// Starts servers for a command; Ctrl-C meanwhile stops what it has started.
final class Running {
    private Running() {}

    static void start(Installation installation, Collection<? extends Server> servers) {
        var startup = new Startup(installation, line -> System.out.println("  " + line));
        var done = new AtomicBoolean();
        var interruption = new Thread(() -> {
            if (!done.get()) {
                System.err.println("jenjang: stopping what was started");
                startup.stopStarted();
            }
        });
        Runtime.getRuntime().addShutdownHook(interruption);
        startup.start(servers);
        done.set(true);
    }
}
