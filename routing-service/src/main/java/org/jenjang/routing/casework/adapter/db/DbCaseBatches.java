package org.jenjang.routing.casework.adapter.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.platform.db.SessionStatements;
import org.jenjang.platform.db.Statements;
import org.jenjang.routing.casework.app.CaseBatches;
import org.jenjang.routing.casework.app.DueLimit;
import org.jenjang.routing.casework.app.Outcome;
import org.jenjang.routing.casework.domain.RoutingCase;

/** Batches in PostgreSQL: whole batches travel as one document each way, past Hibernate's care for every single row. */
@ApplicationScoped
class DbCaseBatches implements CaseBatches {

    /** Locks the cases and not the limits: whoever changes a limit holds its case. */
    private static final String TAKE_DUE = """
            select cast(coalesce(json_agg(json_build_array(t.complaint, t.clock)), '[]') as text) from (
                select d.complaint, d.clock
                from deadline d join routing_case c on c.complaint = d.complaint
                where d.state = 'RUNNING' and d.next_look <= cast($1 as timestamptz)
                order by d.next_look
                limit cast($2 as int)
                for update of c skip locked) t
            """;

    private static final String TAKE_COUNTED_BEFORE = """
            select cast(coalesce(json_agg(t.complaint), '[]') as text) from (
                select c.complaint from routing_case c
                where c.complaint in (select d.complaint from deadline d
                    where d.state in ('RUNNING', 'PAUSED') and d.calendar < cast($1 as int)
                    order by d.calendar limit cast($2 as int))
                for update skip locked) t
            """;

    /** Of what is answered or on hold the holder is kept in the same columns. */
    private static final String TAKE_LEFT_BEHIND = """
            select cast(coalesce(json_agg(t.complaint), '[]') as text) from (
                select c.complaint from routing_case c
                where (c.holder_institution = any(array(select json_array_elements_text(cast($1 as json))))
                        and c.stage in ('AT_DESK', 'WITH_INSTITUTION', 'WITH_UNIT', 'ESCALATED', 'IN_ARBITRATION', 'ANSWERED',
                            'ON_HOLD'))
                    or (c.holder_unit = any(array(select json_array_elements_text(cast($2 as json))))
                        and c.holder_unit is not null and c.stage in ('WITH_UNIT', 'ANSWERED'))
                    or (split_part(c.below, ' ', 2) = any(array(select json_array_elements_text(cast($2 as json))))
                        and c.below is not null and c.stage in ('ESCALATED', 'ANSWERED'))
                    or (split_part(split_part(c.below, ' ', 2), '/', 1)
                            = any(array(select json_array_elements_text(cast($1 as json))))
                        and c.below is not null and c.stage in ('ESCALATED', 'ANSWERED'))
                limit cast($3 as int)
                for update of c skip locked) t
            """;

    private final DeadlineRows deadlines;

    DbCaseBatches(DeadlineRows deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public Uni<Map<String, RoutingCase>> take(Collection<String> complaints) {
        return complaints.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : statements().chain(transaction -> CaseTable.take(complaints, transaction)).chain(deadlines::join);
    }

    @Override
    public Uni<List<DueLimit>> takeDue(Instant now, int most) {
        return statements()
                .chain(transaction -> transaction.text(TAKE_DUE, now.toString(), Integer.toString(most)))
                .map(json -> new JsonArray(json).stream()
                        .map(JsonArray.class::cast)
                        .map(row -> new DueLimit(row.getString(0), Clock.valueOf(row.getString(1))))
                        .toList());
    }

    @Override
    public Uni<List<String>> takeCountedBefore(int calendar, int most) {
        return statements()
                .chain(transaction ->
                        transaction.text(TAKE_COUNTED_BEFORE, Integer.toString(calendar), Integer.toString(most)))
                .map(json -> new JsonArray(json).stream().map(String.class::cast).toList());
    }

    @Override
    public Uni<List<String>> takeLeftBehind(List<String> institutions, List<String> units, int most) {
        return statements()
                .chain(transaction -> transaction.text(TAKE_LEFT_BEHIND, new JsonArray(institutions).encode(),
                        new JsonArray(units).encode(), Integer.toString(most)))
                .map(json -> new JsonArray(json).stream().map(String.class::cast).toList());
    }

    /** Cases first: their limits refer to them. */
    @Override
    public Uni<Void> store(List<Outcome> outcomes) {
        List<RoutingCase> opened = outcomes.stream().filter(Outcome::isNew).map(Outcome::after).toList();
        List<Outcome> changed = outcomes.stream().filter(outcome -> !outcome.isNew()).toList();
        return statements()
                .chain(transaction -> CaseTable.change(changed, transaction)
                        .chain(() -> CaseTable.add(opened, transaction)))
                .chain(() -> deadlines.store(outcomes));
    }

    private static Uni<Statements> statements() {
        return Panache.getSession().map(SessionStatements::new);
    }
}
