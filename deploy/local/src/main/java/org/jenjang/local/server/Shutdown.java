package org.jenjang.local.server;

import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.Executors;
import org.jenjang.local.process.Child;

/// Stops servers in good order: first those in front, then those that they need.
///
/// @param data the installation's data folder
public record Shutdown(Path data) {

    /// Returns when none of them is left.
    public void stop(Collection<? extends Server> servers) {
        stopTogether(servers.stream().filter(Shutdown::isInFront).toList());
        stopTogether(servers.stream().filter(server -> !isInFront(server)).toList());
    }

    private static boolean isInFront(Server server) {
        return server instanceof ProxyServer || !server.needs().isEmpty();
    }

    private void stopTogether(Collection<? extends Server> servers) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            servers.forEach(server -> threads.submit(() -> new Child(server.name(), data).stop(server.stopSignal())));
        }
    }
}
