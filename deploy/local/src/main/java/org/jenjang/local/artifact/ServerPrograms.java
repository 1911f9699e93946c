package org.jenjang.local.artifact;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jenjang.local.ServerException;

/// The unpacked programs of the servers, shared by all installations and tests of this working copy.
///
/// What each consists of is said by artifact coordinates in `deploy/local/servers/<name>/pom.xml`.
///
/// @param root the project's folder
/// @param progress told once before something long
public record ServerPrograms(Path root, Consumer<String> progress) {

    /// Kafka's class path: a folder of jars.
    public Path kafka() {
        return unpacked("kafka", "fetching Kafka (54 MB, once)", (fetched, target) -> Files.move(fetched, target));
    }

    /// PostgreSQL's folder with `bin`, `lib` and `share`.
    public Path postgres() {
        return unpacked("postgres", "fetching PostgreSQL (15 MB, once)",
                (fetched, target) -> Archives.unpackTxzInside(only(fetched), target));
    }

    /// Keycloak's folder, built for its options.
    public Path keycloak() {
        var message = "fetching and building Keycloak (170 MB, once, about a minute)";
        return unpacked("keycloak", message, (fetched, target) -> {
            Archives.unzip(only(fetched), target);
            KeycloakBuild.run(target, log("keycloak"));
        });
    }

    /// Turns what Maven fetched into what is run.
    private interface Unpacking {
        void unpack(Path fetched, Path target) throws IOException;
    }

    private Path unpacked(String name, String message, Unpacking unpacking) {
        var pom = root.resolve("deploy/local/servers").resolve(name).resolve("pom.xml");
        // JVMs of one build may ask at the same time: hence the file lock. It is not meant for the threads of one JVM.
        synchronized (ServerPrograms.class) {
            try {
                var home = root.resolve(".jenjang/servers");
                Files.createDirectories(home);
                try (var channel = FileChannel.open(home.resolve(name + ".lock"),
                                StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        var _ = channel.lock()) {
                    var target = home.resolve(name + "-" + Digest.of(pom));
                    if (Files.notExists(target)) {
                        progress.accept(message);
                        fetch(name, pom, home, target, unpacking);
                    }
                    return target;
                }
            } catch (IOException e) {
                throw new ServerException(name + " cannot be unpacked: " + e.getMessage(), e);
            }
        }
    }

    private void fetch(String name, Path pom, Path home, Path target, Unpacking unpacking) throws IOException {
        // Always the same folder: what an interrupted fetch has left is cleared by the next.
        var work = home.resolve(name + ".work");
        Folders.delete(work);
        try {
            Files.createDirectories(work);
            var fetched = work.resolve("fetched");
            Maven.find(root).run(log(name), List.of("-f", pom.toString(),
                    "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies",
                    "-DoutputDirectory=" + fetched, "-Dpostgres.platform=" + platform()));
            unpacking.unpack(fetched, work.resolve("unpacked"));
            Files.move(work.resolve("unpacked"), target);
        } finally {
            Folders.delete(work);
        }
    }

    private Path log(String name) {
        return root.resolve(".jenjang/log").resolve("fetch-" + name + ".log");
    }

    private static Path only(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findFirst().orElseThrow(() -> new IOException("nothing was fetched into " + folder));
        }
    }

    private static String platform() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        return system + "-" + (System.getProperty("os.arch").equals("aarch64") ? "arm64v8" : "amd64");
    }
}
