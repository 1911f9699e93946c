package org.jenjang.local.server;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.local.artifact.Digest;
import org.jenjang.local.process.Programs;

/// A main class of this module as a child process.
final class OwnJvm {
    private OwnJvm() {}

    static List<String> command(Class<?> main, List<String> arguments) {
        var start = Stream.of(Programs.java(), "-Xmx128m", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "-cp", classPath(), main.getName());
        return Stream.concat(start, arguments.stream()).toList();
    }

    /// This JVM's, made absolute: the child works in another folder.
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /// Of this module's code, the same whether it lies in a folder or in a jar.
    static String version() {
        try {
            var code = Path.of(OwnJvm.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(code)) {
                return version(code);
            }
            try (var jar = FileSystems.newFileSystem(code)) {
                return version(jar.getPath("/"));
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the launcher's own code cannot be read", e);
        }
    }

    private static String version(Path root) throws IOException {
        try (var files = Files.walk(root.resolve("org/jenjang/local"))) {
            return Digest.of(files.filter(Files::isRegularFile).sorted().toList());
        }
    }
}
