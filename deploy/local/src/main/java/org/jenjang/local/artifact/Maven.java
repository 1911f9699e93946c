package org.jenjang.local.artifact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jenjang.local.ServerException;
import org.jenjang.local.process.Programs;

/// The Maven of this build: the one that runs the tests, the one that `./jenjang` has found, or the one on the PATH.
public record Maven(Path program) {

    /// @param root the project's folder
    public static Maven find(Path root) {
        return Stream.of(
                        Optional.ofNullable(System.getenv("JENJANG_MAVEN")).map(Path::of),
                        Optional.ofNullable(System.getProperty("maven.home")).map(home -> Path.of(home, "bin", "mvn")),
                        Optional.of(root.resolve(".jenjang/apache-maven-3.9.12/bin/mvn")),
                        Programs.find("mvn"))
                .flatMap(Optional::stream)
                .filter(Files::isExecutable)
                .findFirst()
                .map(Maven::new)
                .orElseThrow(() -> new ServerException("Maven is not there: install the package maven"));
    }

    /// Runs Maven, its output to a log file.
    ///
    /// @throws ServerException when Maven fails; names the log
    void run(Path log, List<String> arguments) {
        var command = new ArrayList<>(List.of(program.toString(), "-B", "-ntp"));
        command.addAll(arguments);
        if (Command.run(command, log) != 0) {
            throw new ServerException("Maven failed: see " + log);
        }
    }

    /// Runs Maven with its output on this terminal.
    ///
    /// @return its exit code
    public int run(Path folder, List<String> arguments, Map<String, String> environment) {
        var command = new ArrayList<>(List.of(program.toString(), "-B", "-ntp"));
        command.addAll(arguments);
        try {
            var builder = new ProcessBuilder(command).directory(folder.toFile()).inheritIO();
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().putAll(environment);
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new ServerException("Maven cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("interrupted while Maven ran", e);
        }
    }
}
