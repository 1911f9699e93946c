package org.jenjang.local.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/// Programs of the operating system.
public final class Programs {
    private Programs() {}

    /// Whether a program of that name is on the PATH.
    public static boolean onPath(String name) {
        return find(name).isPresent();
    }

    /// The first program of that name on the PATH.
    public static Optional<Path> find(String name) {
        return Arrays.stream(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /// The `java` that runs this JVM: children run on the same one.
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
