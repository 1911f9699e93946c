package org.jenjang.notification.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import org.jenjang.platform.db.Statements;

/** The dossiers, stored. */
@ApplicationScoped
public class Dossiers {

    /** Written in key order, so that two batches that meet wait instead of deadlocking. */
    private static final String MERGE = """
            insert into dossier as known (complaint, ticket, worker, worker_sequence)
            select complaint, ticket, worker, "workerSequence" from json_to_recordset(cast($1 as json))
                as d(complaint text, ticket text, worker text, "workerSequence" bigint)
            order by complaint
            on conflict (complaint) do update set
                ticket = coalesce(excluded.ticket, known.ticket),
                worker = case when excluded.worker_sequence > known.worker_sequence then excluded.worker else known.worker end,
                worker_sequence = greatest(excluded.worker_sequence, known.worker_sequence)
            """;

    /** Number of the next event that this service tells about the complaint; locks the row until the transaction ends. */
    private static final String NEXT = """
            insert into dossier as known (complaint, told) values ($1, 1)
            on conflict (complaint) do update set told = known.told + 1
            returning cast(told as text)
            """;

    /** Adds what a batch has told; at most one dossier per complaint. */
    public Uni<Void> merge(Collection<Dossier> heard, Statements transaction) {
        return transaction.change(MERGE, Json.encode(heard.stream().sorted(Comparator.comparing(Dossier::complaint)).toList()))
                .replaceWithVoid();
    }

    /** The number of the next event that this service tells about the complaint: 1, 2, 3, ... without gaps. */
    public Uni<Long> nextSequence(String complaint, Statements transaction) {
        return transaction.text(NEXT, complaint).map(Long::parseLong);
    }
}
