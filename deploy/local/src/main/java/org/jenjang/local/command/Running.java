package org.jenjang.local.command;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jenjang.local.ServerException;
import org.jenjang.local.server.Installation;
import org.jenjang.local.server.Server;
import org.jenjang.local.server.Startup;

/// Starts servers for a command; Ctrl-C meanwhile stops what it has started.
final class Running {
    private Running() {}

    static void start(Installation installation, Collection<? extends Server> servers) {
        var startup = new Startup(installation, line -> System.out.println("  " + line));
        var ended = new AtomicBoolean();
        var interrupted = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!ended.get()) {
                interrupted.set(true);
                startup.stopStarted();
            }
        }));
        try {
            startup.start(servers);
        } catch (ServerException e) {
            // Servers that were stopped on purpose look as if they had died.
            throw interrupted.get() ? new ServerException("interrupted; what was started is stopped") : e;
        } finally {
            ended.set(!interrupted.get());
        }
    }
}
