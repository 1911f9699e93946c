package org.jenjang.local.command;

import org.jenjang.local.process.Child;
import org.jenjang.local.process.Memory;
import org.jenjang.local.server.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Shows every server: whether it runs, where, and how much memory it takes.
@Command(name = "status", description = "Show every process: state, port, memory.", mixinStandardHelpOptions = true)
public final class StatusCommand implements Runnable {
    @Mixin private final Where where = new Where();

    @Override
    public void run() {
        var installation = where.installation();
        System.out.printf("%-22s%8s%8s  %-10s%10s%n", "PROCESS", "PID", "PORT", "STATE", "MEMORY");
        var total = installation.servers().stream()
                .mapToLong(server -> print(server, new Child(server.name(), installation.data())))
                .sum();
        System.out.printf("%-22s%8s%8s  %-10s%7d MB%n", "all", "", "", "", total);
    }

    private static long print(Server server, Child child) {
        var process = child.process();
        if (process.isEmpty()) {
            System.out.printf("%-22s%8s%8d  %-10s%n", server.name(), "-", server.port(),
                    child.wasStarted() ? "died" : "stopped");
            return 0;
        }
        var memory = Memory.mebibytes(process.get());
        System.out.printf("%-22s%8d%8d  %-10s%7d MB%n",
                server.name(), process.get().pid(), server.port(), server.ready() ? "ready" : "not ready", memory);
        return memory;
    }
}
