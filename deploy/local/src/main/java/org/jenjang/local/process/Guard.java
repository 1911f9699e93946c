package org.jenjang.local.process;

import java.io.IOException;
import java.nio.file.Path;
import org.jenjang.local.ServerException;

/// Ends the children of this JVM when it ends, in whatever way: a shell waits for the end of a pipe that only this JVM
/// holds, which the kernel closes even after `kill -9`. Then it kills what the pid files name and deletes the folder.
public final class Guard {
    private static final String SCRIPT = """
            cat > /dev/null
            for file in "$1"/run/*.pid; do
              [ -f "$file" ] || continue
              pid=$(head -n 1 "$file")
              kill -9 -"$pid" 2> /dev/null || kill -9 "$pid" 2> /dev/null
            done
            sleep 1
            rm -rf "$1"
            """;

    private Guard() {}

    /// @param data a data folder that this JVM alone uses
    public static void over(Path data) {
        var shell = new String[] {"sh", "-c", SCRIPT, "guard", data.toString()};
        var session = new String[] {"setsid", "sh", "-c", SCRIPT, "guard", data.toString()};
        try {
            new ProcessBuilder(Programs.onPath("setsid") ? session : shell)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new ServerException("the servers' guard cannot be started: " + e.getMessage(), e);
        }
    }
}
