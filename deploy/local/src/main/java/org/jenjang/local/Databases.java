package org.jenjang.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Databases and their roles on one PostgreSQL.
public final class Databases {
    private Databases() {}

    static void create(PostgresAddress server, String name) {
        try (var connection = connect(server); var statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_roles where rolname = ?", name)) {
                statement.execute("create role %s login password '%s'"
                        .formatted(quoted(connection, name), literal(name)));
            }
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                statement.execute("create database %1$s owner %1$s".formatted(quoted(connection, name)));
                // One service's role has no business in another's database.
                statement.execute("revoke connect on database %s from public".formatted(quoted(connection, name)));
            }
        } catch (SQLException e) {
            throw new ServerException("database " + name + " cannot be made: " + e.getMessage(), e);
        }
    }

    static void drop(PostgresAddress server, String name) {
        try (var connection = connect(server); var statement = connection.createStatement()) {
            statement.execute("drop database if exists %s with (force)".formatted(quoted(connection, name)));
            statement.execute("drop role if exists %s".formatted(quoted(connection, name)));
        } catch (SQLException e) {
            throw new ServerException("database " + name + " cannot be dropped: " + e.getMessage(), e);
        }
    }

    /// Whether the administrator can log in.
    public static boolean answers(PostgresAddress server) {
        try (var connection = connect(server)) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private static Connection connect(PostgresAddress server) throws SQLException {
        return DriverManager.getConnection(
                server.jdbcUrl("postgres") + "?connectTimeout=2", server.user(), server.password());
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }

    private static String quoted(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.enquoteIdentifier(name, true);
        }
    }

    private static String literal(String text) {
        return text.replace("'", "''");
    }
}
