package org.jenjang.local.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jenjang.local.ServerException;

/// Lets only one command at a time start or stop servers of a data folder. The kernel opens it when the command dies.
final class DataLock implements AutoCloseable {
    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    static DataLock take(Path data) {
        try {
            Files.createDirectories(data);
            var channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new ServerException("another jenjang command is at work on " + data + ": wait for it to end");
            }
            return new DataLock(channel);
        } catch (IOException e) {
            throw new ServerException(data + " cannot be locked: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new ServerException("the lock cannot be released", e);
        }
    }
}
