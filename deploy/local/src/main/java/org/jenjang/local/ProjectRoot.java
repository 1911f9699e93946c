package org.jenjang.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Where the project lies on this machine.
public final class ProjectRoot {
    private ProjectRoot() {}

    /// The nearest folder above the working directory that holds `deploy/local`.
    public static Path find() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .filter(folder -> Files.isDirectory(folder.resolve("deploy/local/servers")))
                .findFirst()
                .orElseThrow(() -> new ServerException("this is not a folder of the Jenjang project: "
                        + Path.of("").toAbsolutePath()));
    }
}
