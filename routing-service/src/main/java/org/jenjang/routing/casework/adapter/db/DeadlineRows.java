package org.jenjang.routing.casework.adapter.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.Classification;
import org.jenjang.platform.db.SessionStatements;
import org.jenjang.routing.casework.app.OpenLimit;
import org.jenjang.routing.casework.app.Outcome;
import org.jenjang.routing.casework.domain.Limit;
import org.jenjang.routing.casework.domain.RoutingCase;
import org.jenjang.routing.clock.domain.ReportClass;

/**
 * The table of limits: a batch of any size is read with one statement and written with two, since a hundred thousand limits
 * may pass in the same second.
 */
@ApplicationScoped
class DeadlineRows {

    private static final String READ = """
            select cast(coalesce(json_agg(d), '[]') as text) from deadline d
            where complaint in (select json_array_elements_text(cast($1 as json)))
            """;
    private static final String OPEN = """
            select cast(coalesce(json_agg(o order by o.id), '[]') as text) from (
                select d.*, c.ticket, c.classification, c.supervisory from deadline d join routing_case c on c.complaint = d.complaint
                where d.id > $1 and d.state in ('RUNNING', 'PAUSED') order by d.id limit cast($2 as int)) o
            """;
    private static final String COLUMNS = """
            (id text, complaint text, clock text, started_at timestamptz, due_at timestamptz, amount int,
                legal_basis text, provisional boolean, institution text, calendar int, unit text, marks text, passed int,
                pauses text, state text, next_look timestamptz)
            """;
    private static final String ADD = """
            insert into deadline (id, complaint, clock, started_at, due_at, amount, legal_basis, provisional, institution,
                calendar, unit, marks, passed, pauses, state, next_look)
            select id, complaint, clock, started_at, due_at, amount, legal_basis, provisional, institution,
                calendar, unit, marks, passed, pauses, state, next_look
            from json_to_recordset(cast($1 as json)) as n"""
            + COLUMNS;
    private static final String CHANGE = """
            update deadline d set started_at = n.started_at, due_at = n.due_at, amount = n.amount,
                legal_basis = n.legal_basis, provisional = n.provisional, institution = n.institution,
                calendar = n.calendar, unit = n.unit, marks = n.marks, passed = n.passed, pauses = n.pauses,
                state = n.state, next_look = n.next_look
            from json_to_recordset(cast($1 as json)) as n"""
            + COLUMNS + " where d.id = n.id";

    private static Uni<Map<String, List<Limit>>> of(Collection<String> complaints) {
        return text(READ, new JsonArray(List.copyOf(complaints)).encode()).map(json -> rows(json)
                .collect(Collectors.groupingBy(row -> row.getString("complaint"),
                        Collectors.mapping(DeadlineRow::limit, Collectors.toList()))));
    }

    /** Those that run or stand still, after the given id. */
    Uni<List<OpenLimit>> openAfter(String id, int most) {
        return text(OPEN, id, Integer.toString(most)).map(json -> rows(json)
                .map(row -> new OpenLimit(row.getString("id"), row.getString("ticket"), reportClass(row), DeadlineRow.limit(row)))
                .toList());
    }

    private static ReportClass reportClass(JsonObject row) {
        return ReportClass.of(Classification.valueOf(row.getString("classification")), row.getBoolean("supervisory"));
    }

    /** The cases of some rows, by complaint. */
    Uni<Map<String, RoutingCase>> join(List<RoutingCaseRow> cases) {
        return of(cases.stream().map(row -> row.complaint).toList())
                .map(limits -> cases.stream().collect(Collectors.toMap(row -> row.complaint,
                        row -> row.toDomain(limits.getOrDefault(row.complaint, List.of())))));
    }

    /** Writes what has changed of the limits of some cases. */
    Uni<Void> store(List<Outcome> outcomes) {
        List<JsonObject> fresh = new ArrayList<>();
        List<JsonObject> changed = new ArrayList<>();
        outcomes.forEach(outcome -> sort(outcome, fresh, changed));
        return write(CHANGE, changed).chain(() -> write(ADD, fresh));
    }

    private static void sort(Outcome outcome, List<JsonObject> fresh, List<JsonObject> changed) {
        for (Limit limit : outcome.after().limits().all()) {
            Optional<Limit> stored = outcome.before().flatMap(before -> before.limits().of(limit.clock()));
            if (stored.isEmpty()) {
                fresh.add(DeadlineRow.of(outcome.complaint(), limit));
            } else if (!stored.get().equals(limit)) {
                changed.add(DeadlineRow.of(outcome.complaint(), limit));
            }
        }
    }

    private static Uni<Void> write(String sql, List<JsonObject> rows) {
        return rows.isEmpty()
                ? Uni.createFrom().voidItem()
                : Panache.getSession()
                        .chain(session -> new SessionStatements(session).change(sql, new JsonArray(rows).encode()))
                        .replaceWithVoid();
    }

    private static Uni<String> text(String sql, String... parameters) {
        return Panache.getSession().chain(session -> new SessionStatements(session).text(sql, parameters));
    }

    private static Stream<JsonObject> rows(String json) {
        return new JsonArray(json).stream().map(JsonObject.class::cast);
    }
}
