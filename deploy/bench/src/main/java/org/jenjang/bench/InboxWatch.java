package org.jenjang.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Looks every few milliseconds whether the inbox of a unit shows the complaints that have a ticket and were not there yet,
 * and notes when each is first there. It asks by key for those alone, so that watching costs the system little.
 */
final class InboxWatch implements AutoCloseable {

    private static final Duration LOOK = Duration.ofMillis(10);
    /** When more are missing the oldest are looked for; the others are late in any case. */
    private static final int MOST = 300;
    private static final String THERE = "select complaint from handling where complaint = any(?) and unit = ?";

    private final ConcurrentLinkedQueue<String> missing = new ConcurrentLinkedQueue<>();
    private final Map<String, Long> seenAt = new ConcurrentHashMap<>();
    private final Thread thread;
    private volatile boolean closed;

    InboxWatch(Installation installation, String unit) {
        this.thread = Thread.ofPlatform().daemon().name("inbox-watch").start(() -> watch(installation, unit));
    }

    /** From now on this complaint is looked for. */
    void expect(String complaint) {
        missing.add(complaint);
    }

    /** By complaint id, when it was first seen (in nanoseconds of {@link System#nanoTime}). */
    Map<String, Long> seenAt() {
        return seenAt;
    }

    private void watch(Installation installation, String unit) {
        try (Connection connection = installation.database("response");
                PreparedStatement query = connection.prepareStatement(THERE)) {
            query.setString(2, unit);
            while (!closed) {
                Object[] oldest = missing.stream().limit(MOST).toArray();
                if (oldest.length > 0) {
                    query.setArray(1, connection.createArrayOf("text", oldest));
                    look(query);
                }
                Thread.sleep(LOOK);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The inbox cannot be watched", failure);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            long now = System.nanoTime();
            while (rows.next()) {
                seenAt.putIfAbsent(rows.getString(1), now);
            }
        }
        missing.removeIf(seenAt::containsKey);
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.join();
    }
}
