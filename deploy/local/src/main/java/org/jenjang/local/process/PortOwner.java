package org.jenjang.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds who listens on a port, from Linux' own tables. Finds nobody elsewhere, or when the process is another user's.
final class PortOwner {
    private static final String LISTENING = "0A";

    private PortOwner() {}

    /// Such as `java (pid 1234)`.
    static Optional<String> of(int port) {
        return Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(table -> inode(Path.of(table), port).stream())
                .flatMap(inode -> holder("socket:[" + inode + "]").stream())
                .map(process -> name(process) + " (pid " + process.pid() + ")")
                .findFirst();
    }

    private static Optional<String> inode(Path table, int port) {
        try (var lines = Files.lines(table)) {
            return lines.skip(1)
                    .map(line -> line.strip().split("\\s+"))
                    .filter(fields -> fields[3].equals(LISTENING) && fields[1].endsWith(":%04X".formatted(port)))
                    .map(fields -> fields[9])
                    .findFirst();
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }

    private static Optional<ProcessHandle> holder(String socket) {
        return ProcessHandle.allProcesses().filter(process -> holds(process, socket)).findFirst();
    }

    private static boolean holds(ProcessHandle process, String socket) {
        try (var files = Files.list(Path.of("/proc", String.valueOf(process.pid()), "fd"))) {
            return files.anyMatch(file -> target(file).equals(socket));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static String name(ProcessHandle process) {
        return process.info().command().map(command -> Path.of(command).getFileName().toString()).orElse("unknown");
    }
}
