package org.jenjang.routing.casework.adapter.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.routing.casework.app.DueLimit;
import org.jenjang.routing.casework.app.Follower;
import org.jenjang.routing.casework.app.OpenLimit;
import org.jenjang.routing.casework.app.Outcome;
import org.jenjang.routing.casework.app.RoutingCases;
import org.jenjang.routing.casework.domain.Limit;
import org.jenjang.routing.casework.domain.RoutingCase;

/** Cases in PostgreSQL. A batch of any size costs one query for the cases, one for their limits, and batched writes. */
@ApplicationScoped
class DbRoutingCases implements RoutingCases {

    /** Locks the cases and not the limits: whoever changes a limit holds its case. */
    private static final String TAKE_DUE = """
            select d.complaint, d.clock
            from deadline d join routing_case c on c.complaint = d.complaint
            where d.state = 'RUNNING' and d.next_look <= ?1
            order by d.next_look
            limit ?2
            for update of c skip locked
            """;

    private static final String TAKE_COUNTED_BEFORE = """
            select c.complaint from routing_case c
            where c.complaint in (select d.complaint from deadline d
                where d.state in ('RUNNING', 'PAUSED') and d.calendar < ?1 order by d.calendar limit ?2)
            for update skip locked
            """;

    private final RoutingCaseRows cases;
    private final DeadlineRows deadlines;

    DbRoutingCases(RoutingCaseRows cases, DeadlineRows deadlines) {
        this.cases = cases;
        this.deadlines = deadlines;
    }

    @Override
    public Uni<Map<String, RoutingCase>> take(Collection<String> complaints) {
        return complaints.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : cases.take(complaints).chain(this::withLimits);
    }

    @Override
    public Uni<Optional<RoutingCase>> find(String complaintOrTicket) {
        return Panache.withSession(() -> cases.list("complaint = ?1 or file.ticket = ?1", complaintOrTicket)
                .chain(this::withLimits)
                .map(found -> found.values().stream().findFirst()));
    }

    @Override
    public Uni<List<DueLimit>> takeDue(Instant now, int most) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TAKE_DUE, Object[].class)
                        .setParameter(1, now.atOffset(ZoneOffset.UTC))
                        .setParameter(2, most)
                        .getResultList())
                .map(rows -> rows.stream()
                        .map(row -> new DueLimit((String) row[0], Clock.valueOf((String) row[1])))
                        .toList());
    }

    @Override
    public Uni<List<Follower>> followers(Collection<String> parents) {
        return Panache.withSession(() -> cases.find("stage.parent in ?1 order by dossier.receivedAt", parents).list())
                .map(rows -> rows.stream().map(row -> new Follower(row.complaint, row.file.ticket)).toList());
    }

    @Override
    public Uni<List<String>> takeCountedBefore(int calendar, int most) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TAKE_COUNTED_BEFORE, String.class)
                        .setParameter(1, calendar)
                        .setParameter(2, most)
                        .getResultList());
    }

    @Override
    public Uni<List<OpenLimit>> openAfter(String id, int most) {
        return Panache.withSession(() -> deadlines.openAfter(id, most));
    }

    /** Written at once and not at the end, since statements that follow refer to the rows; cases first. */
    @Override
    public Uni<Void> store(List<Outcome> outcomes) {
        List<JsonObject> fresh = new ArrayList<>();
        List<JsonObject> changed = new ArrayList<>();
        outcomes.forEach(outcome -> sortLimits(outcome, fresh, changed));
        return Panache.getSession().chain(session -> storeCases(outcomes, session))
                .chain(() -> deadlines.change(changed))
                .chain(() -> deadlines.add(fresh));
    }

    private static Uni<Void> storeCases(List<Outcome> outcomes, Mutiny.Session session) {
        List<Object> fresh = new ArrayList<>();
        outcomes.forEach(outcome -> writeCase(outcome, session, fresh));
        return session.persistAll(fresh.toArray()).chain(session::flush);
    }

    private Uni<Map<String, RoutingCase>> withLimits(List<RoutingCaseRow> rows) {
        return deadlines.of(rows.stream().map(row -> row.complaint).toList())
                .map(limits -> rows.stream()
                        .map(row -> row.toDomain(limits.getOrDefault(row.complaint, List.of())))
                        .collect(Collectors.toMap(found -> found.dossier().complaint(), Function.identity())));
    }

    /** Rows that were taken are already in the session, so that a reference to one is the row itself. */
    private static void writeCase(Outcome outcome, Mutiny.Session session, List<Object> fresh) {
        outcome.before().ifPresentOrElse(
                _ -> session.getReference(RoutingCaseRow.class, outcome.complaint()).take(outcome.after()),
                () -> fresh.add(RoutingCaseRow.of(outcome.after())));
    }

    private static void sortLimits(Outcome outcome, List<JsonObject> fresh, List<JsonObject> changed) {
        for (Limit limit : outcome.after().limits().all()) {
            Optional<Limit> stored = outcome.before().flatMap(before -> before.limits().of(limit.clock()));
            if (stored.isEmpty()) {
                fresh.add(DeadlineRow.of(outcome.complaint(), limit));
            } else if (!stored.get().equals(limit)) {
                changed.add(DeadlineRow.of(outcome.complaint(), limit));
            }
        }
    }
}
