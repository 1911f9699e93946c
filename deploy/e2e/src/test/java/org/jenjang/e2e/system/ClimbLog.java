package org.jenjang.e2e.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.jenjang.local.server.Service;

/// Writes down, in routing's database itself, which process has stored which climb; a process is known by the name that its
/// connections bear. It slows the climbs down to five a second and process: whoever kills in the middle of the work finds a middle,
/// on a busy machine too.
public final class ClimbLog implements AutoCloseable {
    private static final String OPEN = """
            create table climb_log (complaint text not null, process text not null);
            create function log_climb() returns trigger language plpgsql security definer as $$ begin
                insert into climb_log values (new.aggregateid, current_setting('application_name'));
                perform pg_sleep(0.2);
                return null;
            end $$;
            create trigger log_climb after insert on outbox for each row
                when (new.type = 'org.jenjang.complaint.escalated.v1') execute function log_climb();
            """;
    private static final String CLOSE = """
            drop trigger if exists log_climb on outbox;
            drop function if exists log_climb();
            drop table if exists climb_log;
            """;
    private static final String READ = "select process, count(*) from climb_log where complaint = any (?) group by process";
    private static final Duration PAUSE = Duration.ofMillis(1);
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private final Connection connection;
    private final Set<String> complaints;

    /// Begins to write, and shows what is about these complaints.
    public ClimbLog(RunningSystem system, Set<String> complaints) {
        var address = system.installation().postgres().address();
        this.complaints = complaints;
        try {
            connection = DriverManager.getConnection(
                    address.jdbcUrl(Service.ROUTING.database()), address.user(), address.password());
            run(CLOSE + OPEN);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// How many climbs each process has stored so far.
    public Map<String, Integer> byProcess() {
        try (var statement = connection.prepareStatement(READ)) {
            statement.setArray(1, connection.createArrayOf("text", complaints.toArray()));
            try (var rows = statement.executeQuery()) {
                var climbs = new HashMap<String, Integer>();
                while (rows.next()) {
                    climbs.put(rows.getString(1), rows.getInt(2));
                }
                return Map.copyOf(climbs);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// How many climbs were stored so far.
    public int all() {
        return byProcess().values().stream().mapToInt(Integer::intValue).sum();
    }

    /// Waits until so many were stored; looks often, for whoever wants to see the middle of the work.
    public void await(int climbs) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (all() < climbs) {
            if (System.nanoTime() > end) {
                throw new AssertionError("only " + byProcess() + " of " + climbs + " climbs");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    /// What the connections of a process must be told, so that it is known by its name.
    public static String named(String url, String process) {
        return url + "?application_name=" + process;
    }

    @Override
    public void close() {
        try {
            run(CLOSE);
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
