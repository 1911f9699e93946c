package org.jenjang.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jenjang.local.ServerException;

/// Room for the data.
final class DiskSpace {
    private static final long NEEDED = 1L << 30;

    private DiskSpace() {}

    /// Refuses to start when less than 1 GiB is free: PostgreSQL and Kafka stop hard on a full disk.
    static void require(Path folder) {
        try {
            var free = Files.getFileStore(folder).getUsableSpace();
            if (free < NEEDED) {
                throw new ServerException("only %d MB are free on the disk of %s: make room for 1 GB"
                        .formatted(free >> 20, folder));
            }
        } catch (IOException e) {
            throw new ServerException("the free space of " + folder + " is unknown: " + e.getMessage(), e);
        }
    }
}
