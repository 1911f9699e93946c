package org.jenjang.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The memory of a process and its children, as Linux counts it.
public final class Memory {
    private Memory() {}

    /// Mebibytes in RAM. Memory that several processes share, such as PostgreSQL's buffers, is counted once; 0 when
    /// unknown.
    public static long mebibytes(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants()).mapToLong(Memory::kibibytes).sum() / 1024;
    }

    private static long kibibytes(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst().orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
