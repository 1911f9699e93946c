package org.jenjang.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** What still travels between the services; a measurement begins when nothing does. */
final class Backlog {

    private static final List<String> PRODUCERS = List.of("intake", "routing", "response", "notification");
    private static final int QUIET_LOOKS = 3;

    private final Installation installation;

    Backlog(Installation installation) {
        this.installation = installation;
    }

    /**
     * Waits until no outbox holds anything, several looks in a row.
     *
     * @return how long it took
     */
    Duration drain() throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        int quiet = 0;
        while (quiet < QUIET_LOOKS) {
            quiet = waiting() == 0 ? quiet + 1 : 0;
            Thread.sleep(Duration.ofSeconds(1));
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private long waiting() throws SQLException {
        long waiting = 0;
        for (String producer : PRODUCERS) {
            try (Connection connection = installation.database(producer);
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select count(*) from outbox where published_at is null")) {
                row.next();
                waiting += row.getLong(1);
            }
        }
        return waiting;
    }
}
