package org.jenjang.intake.submission.adapter.db;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import io.vertx.pgclient.PgException;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jenjang.intake.submission.app.DatabaseAway;
import org.jenjang.intake.submission.app.Filing;
import org.jenjang.intake.submission.app.Filings;
import org.jenjang.intake.submission.app.OnceKey;
import org.jenjang.intake.submission.app.Outcome;
import org.jenjang.intake.submission.domain.TicketNumber;
import org.jenjang.platform.event.Outbox;

/**
 * Stores a group of filings, the vault's part and the events with one statement, which is one transaction and one round
 * trip. A filing whose key or ticket is there already stores nothing in any table; only then a second statement looks
 * why.
 */
@Singleton
class DbFilings implements Filings {

    private static final String STORE = """
        with sent as (
            select * from json_to_recordset(cast(cast($1 as text) as json)) as r(
                id uuid, ticket text, once_key uuid, once_request uuid, title text, narrative text, place text,
                classification text, category text, region text, incident_date date, institution text,
                anonymous boolean, secret boolean, channel text, received_at timestamptz, filed_at timestamptz,
                data_key text, identity text, original text, nik text, nik_ending text, account text)
        ), filed as (
            insert into complaint (id, ticket, once_key, once_request, title, narrative, place, classification, category,
                region, incident_date, institution, anonymous, secret, channel, received_at, filed_at)
            select id, ticket, once_key, once_request, title, narrative, place, classification, category,
                region, incident_date, institution, anonymous, secret, channel, received_at, filed_at from sent
            on conflict do nothing
            returning id
        ), sealed as (
            insert into vault_report (complaint, data_key, identity, original, nik, nik_ending, account)
            select id, decode(data_key, 'base64'), decode(identity, 'base64'), decode(original, 'base64'),
                decode(nik, 'base64'), nik_ending, decode(account, 'base64')
            from sent join filed using (id)
        ), told as (
            insert into outbox (id, aggregatetype, aggregateid, type, sequence, payload, headers, occurred_at)
            select e.id, aggregatetype, aggregateid, type, sequence, payload, headers, occurred_at
            from json_to_recordset(cast(cast($2 as text) as json)) as e(id uuid, aggregatetype text, aggregateid text,
                 type text, sequence bigint, payload text, headers text, occurred_at timestamptz)
            join filed on e.aggregateid = cast(filed.id as text)
        )
        select id from filed
        """;
    private static final String RECALL = """
        select id, ticket, once_key, once_request from complaint where once_key = any($1)
        """;

    /** Classes of SQLSTATE that speak of the server and not of a row: connection, resources, operator, system. */
    private static final Set<String> SERVER_TROUBLE = Set.of("08", "53", "57", "58");

    private final Pool pool;
    private final ObjectMapper json;

    DbFilings(Pool pool, ObjectMapper json) {
        this.pool = pool;
        this.json = json;
    }

    @Override
    public Uni<List<Outcome>> store(List<Filing> filings) {
        String rows = write(filings.stream().map(FilingRow::of).toList());
        String events = Outbox.rows(filings.stream().map(Filing::event).toList());
        return pool.preparedQuery(STORE)
                .execute(Tuple.of(rows, events))
                .chain(stored -> stored.size() == filings.size() ? allStored(filings) : recall(filings, ids(stored)))
                .onFailure(DbFilings::isServerTrouble)
                .transform(DatabaseAway::new);
    }

    private static Uni<List<Outcome>> allStored(List<Filing> filings) {
        return Uni.createFrom()
                .item(filings.stream().<Outcome>map(_ -> new Outcome.Stored()).toList());
    }

    private Uni<List<Outcome>> recall(List<Filing> filings, Set<UUID> stored) {
        UUID[] keys = filings.stream()
                .filter(filing -> !stored.contains(filing.id()))
                .map(Filing::once)
                .filter(Objects::nonNull)
                .map(OnceKey::key)
                .toArray(UUID[]::new);
        return pool.preparedQuery(RECALL)
                .execute(Tuple.of(keys))
                .map(rows -> stream(rows).collect(Collectors.toMap(row -> row.getUUID("once_key"), row -> row)))
                .map(known -> filings.stream()
                        .map(filing -> outcome(filing, stored, known))
                        .toList());
    }

    private static Outcome outcome(Filing filing, Set<UUID> stored, Map<UUID, Row> known) {
        if (stored.contains(filing.id())) {
            return new Outcome.Stored();
        }
        OnceKey once = filing.once();
        Row before = once == null ? null : known.get(once.key());
        if (once == null || before == null) {
            return new Outcome.TicketTaken();
        }
        return before.getUUID("once_request").equals(once.request())
                ? new Outcome.Replayed(before.getUUID("id"), new TicketNumber(before.getString("ticket")))
                : new Outcome.KeyReused();
    }

    private static Set<UUID> ids(RowSet<Row> rows) {
        return stream(rows).map(row -> row.getUUID("id")).collect(Collectors.toSet());
    }

    private static Stream<Row> stream(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false);
    }

    private static boolean isServerTrouble(Throwable failure) {
        return !(failure instanceof PgException refused)
                || SERVER_TROUBLE.contains(refused.getSqlState().substring(0, 2));
    }

    private String write(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
