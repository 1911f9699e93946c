package org.jenjang.bench;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The running installation: every port follows from the one of its public address.
 *
 * @param url the public address, such as {@code http://localhost:8080}
 */
record Installation(URI url) {

    private static final int INTAKE = 1;
    private static final int POSTGRES = 15;

    /** Where intake itself listens: the door is measured without the proxy of this machine before it. */
    int intakePort() {
        return url.getPort() + INTAKE;
    }

    int postgresPort() {
        return url.getPort() + POSTGRES;
    }

    /** A connection to a service's database, with the local password. */
    Connection database(String name) throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://%s:%d/%s".formatted(url.getHost(), postgresPort(), name), name, name);
    }
}
