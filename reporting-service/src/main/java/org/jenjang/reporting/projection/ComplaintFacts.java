package org.jenjang.reporting.projection;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jenjang.contracts.event.EventCodec;
import org.jenjang.platform.db.Statements;
import org.jspecify.annotations.Nullable;

/** The facts, stored: a batch is read with one statement and written with one. */
@ApplicationScoped
class ComplaintFacts {

    /**
     * Reads and locks in key order what is there, and begins what is not: the rows of two replicas that meet during a
     * rebalance then wait for each other instead of overwriting or deadlocking.
     */
    private static final String READ = """
            with begun as (
                insert into complaint_fact (complaint)
                select key from json_array_elements_text(cast($1 as json)) as k(key) order by key
                on conflict (complaint) do update set complaint = excluded.complaint
                returning complaint, fold)
            select cast(json_build_object('facts', coalesce(json_agg(begun), '[]')) as text) from begun
            """;

    private static final String WRITE = """
            update complaint_fact f set
                fold = n.fold, state = n.state, open = n.open, submitted_at = n.submitted_at,
                classification = n.classification, supervisory = n.supervisory, category = n.category,
                region = n.region, province = n.province, holder_institution = n.holder_institution,
                holder_unit = n.holder_unit, holder_tier = n.holder_tier, institution = n.institution,
                inherited_by = n.inherited_by, inherited_at = n.inherited_at,
                verified_at = n.verified_at, disposed_at = n.disposed_at, first_post_at = n.first_post_at,
                first_response_at = n.first_response_at, first_response_due = n.first_response_due,
                first_response_paused = n.first_response_paused, first_response_breached = n.first_response_breached,
                answered_at = n.answered_at, resolve_due = n.resolve_due, resolve_paused = n.resolve_paused,
                resolve_breached = n.resolve_breached, closed_at = n.closed_at, closure = n.closure,
                rating = n.rating, returns = n.returns, arbitrations = n.arbitrations, closings = n.closings,
                reopenings = n.reopenings, promised = n.promised, broken_promises = n.broken_promises,
                level = n.level, ombudsman = n.ombudsman, handed_over = n.handed_over
            from json_populate_recordset(cast(null as complaint_fact), cast($1 as json) -> 'rows') n
            where f.complaint = n.complaint
            """;

    /** What is known of the complaints, each of which is in the map; locked until the transaction ends. */
    Uni<Map<String, ComplaintFact>> read(Collection<String> complaints, Statements transaction) {
        return transaction.text(READ, new JsonArray(List.copyOf(complaints)).encode())
                .map(stored -> EventCodec.read(Known.class, stored).byComplaint());
    }

    Uni<Void> write(Map<String, ComplaintFact> facts, Statements transaction) {
        List<FactRow> rows = facts.entrySet().stream().map(fact -> FactRow.of(fact.getKey(), fact.getValue())).toList();
        return transaction.change(WRITE, EventCodec.write(new Rows(rows))).replaceWithVoid();
    }

    private record Rows(List<FactRow> rows) {}

    private record Known(List<Entry> facts) {

        Map<String, ComplaintFact> byComplaint() {
            Map<String, ComplaintFact> known = new TreeMap<>();
            facts.forEach(entry -> known.put(entry.complaint(), entry.fact()));
            return known;
        }
    }

    private record Entry(String complaint, @Nullable String fold) {

        ComplaintFact fact() {
            return fold == null ? ComplaintFact.UNHEARD : EventCodec.read(ComplaintFact.class, fold);
        }
    }
}
