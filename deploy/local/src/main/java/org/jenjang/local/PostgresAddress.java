package org.jenjang.local;

/// Where PostgreSQL listens, and its administrator's account.
public record PostgresAddress(String host, int port, String user, String password) {

    /// `host:port`, as services get it in `JENJANG_POSTGRES_ADDRESS`.
    public String address() {
        return host + ":" + port;
    }

    /// The JDBC URL of a database, without user and password.
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://" + address() + "/" + database;
    }

    /// Makes a database and the role that owns it, unless they are there: role name = password = database name.
    public void createDatabase(String name) {
        Databases.create(this, name);
    }

    /// Drops a database with all its data, and its role; open connections are cut.
    public void dropDatabase(String name) {
        Databases.drop(this, name);
    }
}
