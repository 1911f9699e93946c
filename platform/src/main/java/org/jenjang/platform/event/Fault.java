package org.jenjang.platform.event;

import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Whose fault it is that a batch could not be stored: the question that decides between waiting and quarantine. */
enum Fault {
    /** The database or the way to it: waiting helps, whatever the event. */
    OF_THE_DATABASE,
    /** The event, or the code that handles it, as far as one can tell. */
    OF_THE_EVENT;

    /**
     * SQLSTATE classes that say nothing against the event: connection, resources, operator intervention, system error,
     * and transaction rollback (deadlock).
     */
    private static final List<String> DATABASE_CLASSES = List.of("08", "53", "57", "58", "40");

    static Fault of(Throwable failure) {
        return causes(failure).anyMatch(Fault::tellsOfTheDatabase) ? OF_THE_DATABASE : OF_THE_EVENT;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20);
    }

    private static boolean tellsOfTheDatabase(Throwable cause) {
        return switch (cause) {
            case IOException _, ClosedConnectionException _ -> true;
            case PgException refused -> isOfDatabaseClass(refused.getSqlState());
            case SQLException refused -> isOfDatabaseClass(refused.getSQLState());
            default -> false;
        };
    }

    private static boolean isOfDatabaseClass(String state) {
        return state != null && DATABASE_CLASSES.stream().anyMatch(state::startsWith);
    }
}
