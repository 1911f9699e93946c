package org.jenjang.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/// The pid file of a child: who it is and what it was started with.
///
/// @param started the kernel's start time of that pid; another one means that the pid was given to a stranger
/// @param fingerprint of command, environment and program; another one means that the child is out of date
record ProcessRecord(long pid, Instant started, String fingerprint) {

    static ProcessRecord of(ProcessHandle process, String fingerprint) {
        return new ProcessRecord(process.pid(), process.info().startInstant().orElse(Instant.EPOCH), fingerprint);
    }

    static Optional<ProcessRecord> read(Path file) {
        try {
            var lines = Files.readAllLines(file);
            return lines.size() < 3 ? Optional.empty()
                    : Optional.of(new ProcessRecord(Long.parseLong(lines.get(0)), Instant.parse(lines.get(1)),
                            lines.get(2)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(Path file) {
        try {
            Files.writeString(file, pid + "\n" + started + "\n" + fingerprint + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The living process, if it is still the one that was started.
    Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid)
                .filter(Liveness::isAlive)
                .filter(handle -> handle.info().startInstant().map(started::equals).orElse(true));
    }
}
