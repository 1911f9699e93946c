package org.jenjang.local.artifact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jenjang.local.ServerException;

/// A program that prepares something and ends, such as `initdb`.
public final class Command {
    private Command() {}

    /// Runs it to its end, on this JVM's JDK.
    ///
    /// @param log takes its output, appended
    /// @return its exit code
    public static int run(List<String> command, Path log) {
        try {
            Files.createDirectories(log.getParent());
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            var process = builder.start();
            process.getOutputStream().close();
            return waitFor(process);
        } catch (IOException e) {
            throw new ServerException(command.getFirst() + " cannot be run: " + e.getMessage(), e);
        }
    }

    private static int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new ServerException("interrupted", e);
        }
    }
}
