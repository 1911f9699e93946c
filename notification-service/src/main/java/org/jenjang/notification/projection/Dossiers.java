package org.jenjang.notification.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** Locks the rows until the transaction ends, in key order as well. */
    private static final String NUMBER = """
            with numbered as (
                insert into dossier as known (complaint, told)
                select key, cast(value as bigint) from json_each_text(cast($1 as json)) order by key
                on conflict (complaint) do update set told = known.told + excluded.told
                returning complaint, told)
            select cast(json_agg(numbered) as text) from numbered
            """;

    /** Adds what a batch has told; at most one dossier per complaint. */
    public Uni<Void> merge(Collection<Dossier> heard, Statements transaction) {
        return transaction.change(MERGE, Json.encode(heard.stream().sorted(Comparator.comparing(Dossier::complaint)).toList()))
                .replaceWithVoid();
    }

    /**
     * Numbers the next events that this service tells about some complaints: 1, 2, 3, ... without gaps in each.
     *
     * @param events how many are told about each complaint; of at least one
     * @return the number of the first of them
     */
    public Uni<Map<String, Long>> number(Map<String, Long> events, Statements transaction) {
        return transaction.text(NUMBER, Json.encode(events))
                .map(rows -> Arrays.stream(Json.decodeValue(rows, Told[].class)).collect(
                        Collectors.toMap(Told::complaint, last -> last.told() - events.get(last.complaint()) + 1)));
    }

    private record Told(String complaint, long told) {}
}
