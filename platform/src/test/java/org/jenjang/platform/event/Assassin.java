package org.jenjang.platform.event;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Cuts connections of the service's database, as a crash or a restart of the server would. */
final class Assassin implements AutoCloseable {

    private final Connection own;

    Assassin() {
        Config config = ConfigProvider.getConfig();
        String user = config.getValue("quarkus.datasource.username", String.class);
        try {
            own = DriverManager.getConnection(config.getValue("quarkus.datasource.jdbc.url", String.class), user, user);
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Cuts that many connections, chosen by chance. */
    void strike(int victims) {
        try (var statement = own.prepareStatement("""
                select pg_terminate_backend(pid) from (select pid from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid() order by random() limit ?) v""")) {
            statement.setInt(1, victims);
            statement.execute();
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            own.close();
        } catch (SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
