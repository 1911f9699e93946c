package org.jenjang.intake.submission.adapter.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jenjang.intake.submission.app.Complaints;
import org.jenjang.intake.submission.app.FiledComplaint;
import org.jenjang.intake.submission.domain.TicketNumber;
import org.jenjang.platform.db.SessionStatements;
import org.jenjang.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** Complaints in PostgreSQL. */
@Singleton
class DbComplaints implements Complaints {

    private static final int LONGEST_LIST = 200;

    private static final String HIDE = """
            update complaint set title = null, narrative = null, place = null where id = cast($1 as uuid)
            """;

    private final ComplaintRows rows;

    DbComplaints(ComplaintRows rows) {
        this.rows = rows;
    }

    @Override
    public Uni<@Nullable FiledComplaint> find(TicketNumber ticket) {
        return Panache.withSession(() -> rows.find("ticket", ticket.value()).firstResult())
                .onItem()
                .ifNotNull()
                .transform(ComplaintRow::toFiled);
    }

    @Override
    public Uni<List<FiledComplaint>> all(List<UUID> ids) {
        return Panache.withSession(() -> rows.list("id in ?1", ids))
                .map(found -> found.stream().map(ComplaintRow::toFiled).toList());
    }

    @Override
    public Uni<List<FiledComplaint>> takenToOmbudsman() {
        return Panache.withSession(() -> rows.find("ombudsmanAsked = true order by receivedAt desc")
                        .page(0, LONGEST_LIST)
                        .list())
                .map(found -> found.stream().map(ComplaintRow::toFiled).toList());
    }

    @Override
    public Uni<FiledComplaint> require(UUID id) {
        return Panache.withSession(() -> rows.findById(id))
                .onItem()
                .ifNull()
                .failWith(NotFound::new)
                .map(ComplaintRow::toFiled);
    }

    @Override
    public Uni<Void> save(FiledComplaint complaint) {
        return rows.findById(complaint.id())
                .call(row -> complaint.secret() && !row.secret ? hide(complaint) : Uni.createFrom().voidItem())
                .invoke(row -> row.take(complaint))
                .replaceWithVoid();
    }

    /** A secret report has no text outside the vault; the table itself insists on it. */
    private static Uni<Integer> hide(FiledComplaint complaint) {
        return Panache.getSession()
                .chain(session -> new SessionStatements(session).change(HIDE, complaint.id().toString()));
    }
}
