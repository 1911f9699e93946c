package org.jenjang.local.command;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jenjang.local.ServerException;
import org.jenjang.local.process.Programs;
import org.jenjang.local.server.Installation;

/// A main class of another module, run from its `target/classes` and `target/lib`.
///
/// @param folder of the module, such as `deploy/e2e`
record OwnModule(String folder, String main) {

    /// Runs it on this terminal with `--url` and `--data` of the installation before the further arguments.
    ///
    /// @return its exit code
    int run(Installation installation, List<String> arguments) {
        return run(installation.root(), Stream.concat(
                        Stream.of("--url", installation.publicUrl(), "--data", installation.data().toString()),
                        arguments.stream())
                .toList());
    }

    /// Runs it on this terminal with these arguments alone.
    ///
    /// @param root the project's folder, in which it runs
    /// @return its exit code
    int run(Path root, List<String> arguments) {
        var target = root.resolve(folder).resolve("target");
        if (Files.notExists(target.resolve("classes").resolve(main.replace('.', '/') + ".class"))) {
            throw new ServerException(folder + " is not built: run mvn package -DskipTests");
        }
        var command = new ArrayList<>(List.of(Programs.java(), "--add-opens", "java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-cp", target.resolve("classes") + File.pathSeparator + target.resolve("lib") + "/*",
                main));
        command.addAll(arguments);
        try {
            return new ProcessBuilder(command).directory(root.toFile()).inheritIO().start().waitFor();
        } catch (IOException e) {
            throw new ServerException(main + " cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerException("interrupted", e);
        }
    }
}
