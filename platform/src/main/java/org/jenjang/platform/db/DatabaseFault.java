package org.jenjang.platform.db;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.net.SocketException;
import java.nio.channels.ClosedChannelException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells whether work failed because of the database, so that the same work may succeed later. */
public final class DatabaseFault {

    /**
     * SQLSTATE classes that say nothing against the work: connection, resources, operator intervention, system error, and
     * transaction rollback (deadlock).
     */
    private static final List<String> CLASSES = List.of("08", "53", "57", "58", "40");

    /** What the driver says, in a type that it uses for anything, of a connection that was cut a moment ago. */
    private static final String GONE = "Connection is not active now";

    private DatabaseFault() {}

    /** Whether the database, or the way to it, explains the failure. */
    public static boolean explains(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(DatabaseFault::tells);
    }

    private static boolean tells(Throwable cause) {
        return switch (cause) {
            case SocketException _, ClosedChannelException _, ClosedConnectionException _ -> true;
            case PgException refused -> isListed(refused.getSqlState());
            case SQLException refused -> isListed(refused.getSQLState());
            default -> String.valueOf(cause.getMessage()).contains(GONE);
        };
    }

    private static boolean isListed(@Nullable String state) {
        return state != null && CLASSES.stream().anyMatch(state::startsWith);
    }
}
