package org.jenjang.reporting.rebuild;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jenjang.platform.db.ConnectionUnitOfWork;
import org.jenjang.platform.db.Statements;

/**
 * Throws away what was counted, together with the positions of the inbox, so that everything may be heard again. The
 * inbox itself goes on: what it hears meanwhile is parked until the replay has come to it.
 */
@ApplicationScoped
public class Rebuilds {

    private static final String BEGIN = """
            insert into rebuild (requested_at, requested_by) values (cast($1 as timestamptz), $2) on conflict do nothing
            """;
    /** In the order in which a batch touches the tables, so that the two wait for each other instead of deadlocking. */
    private static final String FORGET = "truncate inbox_stream, inbox_parked, complaint_fact";
    private static final String FINISH = """
            update rebuild set finished_at = cast($2 as timestamptz), records = cast($3 as bigint)
            where id = cast($1 as bigint) and finished_at is null
            """;
    private static final String LATEST = """
            select cast((select json_build_object('id', id, 'requestedAt', requested_at, 'finishedAt', finished_at,
                                                  'records', records)
                         from rebuild order by id desc limit 1) as text)
            """;

    private final ConnectionUnitOfWork database;
    private final Clock clock;

    Rebuilds(ConnectionUnitOfWork database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Asks for a rebuild. Asking again while one goes on gives that one and changes nothing.
     *
     * @param by the identity provider's id of who asks
     */
    public Uni<Rebuild> request(String by) {
        return database.inTransaction(transaction -> transaction.change(BEGIN, clock.instant().toString(), by)
                .chain(begun -> begun == 0 ? Uni.createFrom().item(0) : transaction.change(FORGET))
                .chain(() -> read(transaction)))
                .map(Optional::orElseThrow);
    }

    /** The newest rebuild; empty when there never was one. */
    public Uni<Optional<Rebuild>> latest() {
        return database.inTransaction(Rebuilds::read);
    }

    /** Says that everything was read. */
    Uni<Void> finish(Rebuild rebuild, long records) {
        return database.inTransaction(transaction -> transaction.change(
                        FINISH, Long.toString(rebuild.id()), clock.instant().toString(), Long.toString(records)))
                .replaceWithVoid();
    }

    private static Uni<Optional<Rebuild>> read(Statements transaction) {
        return transaction.text(LATEST)
                .map(stored -> Optional.ofNullable(stored).map(text -> Json.decodeValue(text, Rebuild.class)));
    }
}
