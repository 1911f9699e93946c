package org.jenjang.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Whether a process really lives.
final class Liveness {
    private Liveness() {}

    /// False for a zombie too. Orphans stay zombies for ever in a container whose first process does not look after
    /// them.
    static boolean isAlive(ProcessHandle process) {
        return process.isAlive() && !isZombie(process.pid());
    }

    private static boolean isZombie(long pid) {
        try {
            var stat = Files.readString(Path.of("/proc", String.valueOf(pid), "stat"));
            // "pid (name) state …", and the name may contain anything.
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return false;
        }
    }
}
