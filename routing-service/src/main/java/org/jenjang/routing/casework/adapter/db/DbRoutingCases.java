package org.jenjang.routing.casework.adapter.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jenjang.routing.casework.app.Follower;
import org.jenjang.routing.casework.app.OpenLimit;
import org.jenjang.routing.casework.app.Outcome;
import org.jenjang.routing.casework.app.RoutingCases;
import org.jenjang.routing.casework.domain.RoutingCase;

/** Cases in PostgreSQL, one by one, as people read and change them. */
@ApplicationScoped
class DbRoutingCases implements RoutingCases {

    private static final String FOLLOWERS = """
            select complaint, file.ticket from RoutingCaseRow where stage.parent in :parents order by dossier.receivedAt
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
                : cases.take(complaints).chain(deadlines::join);
    }

    @Override
    public Uni<Optional<RoutingCase>> find(String complaintOrTicket) {
        return Panache.withSession(() -> cases.list("complaint = ?1 or file.ticket = ?1", complaintOrTicket)
                .chain(deadlines::join)
                .map(found -> found.values().stream().findFirst()));
    }

    /** No row of them may stay in the session: a batch is written past it, and Hibernate would take the row for stale. */
    @Override
    public Uni<List<Follower>> followers(Collection<String> parents) {
        return Panache.withSession(() -> Panache.getSession().chain(session -> session
                .createSelectionQuery(FOLLOWERS, Follower.class)
                .setParameter("parents", parents)
                .getResultList()));
    }

    @Override
    public Uni<List<OpenLimit>> openAfter(String id, int most) {
        return Panache.withSession(() -> deadlines.openAfter(id, most));
    }

    /** Written at once and not at the end, since statements that follow refer to the rows. */
    @Override
    public Uni<Void> store(List<Outcome> outcomes) {
        return Panache.getSession()
                .invoke(session -> outcomes.forEach(outcome -> take(outcome, session)))
                .chain(Mutiny.Session::flush)
                .chain(() -> deadlines.store(outcomes));
    }

    /** A row that was taken is already in the session, so that a reference to it is the row itself. */
    private static void take(Outcome outcome, Mutiny.Session session) {
        session.getReference(RoutingCaseRow.class, outcome.complaint()).take(outcome.after());
    }
}
