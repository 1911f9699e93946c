package org.jenjang.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Looks every few milliseconds at what the inbox of a unit would show, and notes when each complaint is first there. */
final class InboxWatch implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(5);
    /** Ids are given in the order of time, so what is new stands behind a little before the newest seen. */
    private static final String NEW = """
            select complaint_id::text, received_at from handling where unit = ? and received_at > ? order by received_at
            """;

    private final Map<String, Long> seenAt = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean closed;

    InboxWatch(Installation installation, String unit) {
        this.thread = Thread.ofPlatform().daemon().name("inbox-watch").start(() -> watch(installation, unit));
    }

    /** By complaint id, when it was first seen (in nanoseconds of {@link System#nanoTime}). */
    Map<String, Long> seenAt() {
        return seenAt;
    }

    private void watch(Installation installation, String unit) {
        try (Connection connection = installation.database("response");
                PreparedStatement query = connection.prepareStatement(NEW)) {
            var since = java.sql.Timestamp.from(java.time.Instant.now().minusSeconds(10));
            while (!closed) {
                query.setString(1, unit);
                query.setTimestamp(2, java.sql.Timestamp.from(since.toInstant().minusSeconds(2)));
                try (ResultSet rows = query.executeQuery()) {
                    long now = System.nanoTime();
                    while (rows.next()) {
                        seenAt.putIfAbsent(rows.getString(1), now);
                        since = rows.getTimestamp(2);
                    }
                }
                Thread.sleep(LOOK);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The inbox cannot be watched", failure);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.join();
    }
}
