package org.jenjang.response.handling.adapter.db;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.flywaydb.core.Flyway;
import org.jenjang.local.PostgresAddress;
import org.jenjang.local.Servers;
import org.jenjang.platform.kernel.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was written before a column was there is understood afterwards. */
class MigrationIT {

    private final PostgresAddress postgres = Servers.fromEnvironment().postgres();
    private final String database = "response_" + Ids.next().toString().substring(24);

    @BeforeEach
    void create() {
        postgres.createDatabase(database);
    }

    @AfterEach
    void drop() {
        postgres.dropDatabase(database);
    }

    @Test
    void only_what_was_said_about_protected_reports_is_numbered_in_the_order_in_which_it_was_told() throws SQLException {
        migrate("1");
        try (Connection connection = connection()) {
            handling(connection, "secret", "{\"secret\": true, \"supervisory\": false}");
            handling(connection, "supervisory", "{\"secret\": false, \"supervisory\": true}");
            handling(connection, "open", "{\"secret\": false, \"supervisory\": false}");
            for (String complaint : new String[] {"secret", "supervisory", "open"}) {
                line(connection, complaint, "RECEIVED");
                line(connection, complaint, "WORK_STARTED");
                line(connection, complaint, "SUPPLEMENTED");
                line(connection, complaint, "ANSWERED");
            }
        }

        migrate("2");

        assertThat(untold()).isEqualTo(Map.of("secret WORK_STARTED", 1L, "secret ANSWERED", 2L,
                "supervisory WORK_STARTED", 1L, "supervisory ANSWERED", 2L));
    }

    @Test
    void a_disputed_and_raised_case_of_an_older_version_is_still_that_and_can_be_given_back_for_four_days() throws SQLException {
        migrate("2");
        try (Connection connection = connection()) {
            handling(connection, "old", "{}");
            connection.createStatement().executeUpdate("""
                    update handling set escalated = true, disputed_answer = 1, since = '2026-11-20T02:00:00Z'
                    """);
        }

        migrate("3");

        try (Connection connection = connection();
                var rows = connection.createStatement().executeQuery("""
                        select rung, setback, helpers, promises, return_until = '2026-11-24T02:00:00Z' as days from handling
                        """)) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getString("rung")).isEqualTo("UPPER_TIER");
            assertThat(rows.getString("setback")).isEqualTo("DISPUTE");
            assertThat(rows.getString("helpers")).isEmpty();
            assertThat(rows.getInt("promises")).isZero();
            assertThat(rows.getBoolean("days")).isTrue();
        }
    }

    private void migrate(String target) {
        Flyway.configure().dataSource(postgres.jdbcUrl(database), database, database)
                .locations("classpath:db/platform", "filesystem:src/main/resources/db/migration").target(target).load().migrate();
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(database), database, database);
    }

    private static void handling(Connection connection, String complaint, String file) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into handling (complaint, version, told, state, tray, disposition, file, escalated, answers, clocks, words, changed_at)
                values (?, 0, 2, 'ANSWERED', 'ANSWERED', 1, ?, false, 1, '', '', now())
                """)) {
            insert.setString(1, complaint);
            insert.setString(2, file);
            insert.executeUpdate();
        }
    }

    private static void line(Connection connection, String complaint, String kind) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into handling_line (id, complaint, kind, at, text, number, evidence) values (?, ?, ?, now(), 'x', 0, '')
                """)) {
            insert.setObject(1, Ids.next());
            insert.setString(2, complaint);
            insert.setString(3, kind);
            insert.executeUpdate();
        }
    }

    private Map<String, Long> untold() throws SQLException {
        Map<String, Long> untold = new TreeMap<>();
        try (Connection connection = connection();
                var rows = connection.createStatement()
                        .executeQuery("select complaint, kind, untold from handling_line where untold is not null")) {
            while (rows.next()) {
                untold.put(rows.getString(1) + " " + rows.getString(2), rows.getLong(3));
            }
        }
        return untold;
    }
}
