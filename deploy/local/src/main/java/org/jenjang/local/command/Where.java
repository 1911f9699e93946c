package org.jenjang.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jenjang.local.ProjectRoot;
import org.jenjang.local.ServerException;
import org.jenjang.local.process.Ports;
import org.jenjang.local.server.Installation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say which installation is meant.
public final class Where {
    private static final int USUAL_PORT = 8080;

    @Option(names = "--data", paramLabel = "DIR", description = "Folder of all data and logs (default: .jenjang/data).")
    private @Nullable Path data;

    @Option(names = "--training",
            description = "The installation for workshops: data of its own (.jenjang/training), a clock that runs fast.")
    private boolean training;

    @Option(names = "--port", paramLabel = "P",
            description = "The one port that people use; the servers take those after it, up to P+15 (default: 8080).")
    private @Nullable Integer port;

    Installation installation() {
        var ports = new Ports(port(data()));
        return new Installation(ProjectRoot.find(), data(), ports, "http://localhost:" + ports.proxy(),
                System.out::println);
    }

    /// Whether the installation for workshops is meant.
    boolean isTraining() {
        return training;
    }

    /// Whether nothing was ever started in the data folder.
    boolean isNew() {
        return Files.notExists(portFile(data()));
    }

    /// Notes the port in the data folder, so that later commands need not be told.
    void note(Installation installation) {
        try {
            Files.createDirectories(installation.data());
            Files.writeString(portFile(installation.data()), String.valueOf(installation.ports().base()));
        } catch (IOException e) {
            throw new ServerException(installation.data() + " cannot be written: " + e.getMessage(), e);
        }
    }

    private Path data() {
        return data == null
                ? ProjectRoot.find().resolve(training ? ".jenjang/training" : ".jenjang/data")
                : data.toAbsolutePath().normalize();
    }

    private int port(Path folder) {
        var noted = notedPort(folder);
        if (port != null && noted.isPresent() && !noted.get().equals(port)) {
            throw new ServerException("%s was made for port %d: leave out --port, take another --data, or reset it"
                    .formatted(folder, noted.get()));
        }
        return Optional.ofNullable(port).or(() -> noted).orElse(USUAL_PORT);
    }

    private static Optional<Integer> notedPort(Path folder) {
        try {
            return Optional.of(Integer.valueOf(Files.readString(portFile(folder)).strip()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new ServerException(portFile(folder) + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Path portFile(Path folder) {
        return folder.resolve("port");
    }
}
