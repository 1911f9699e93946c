package org.jenjang.intake.submission.adapter.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jenjang.intake.submission.app.Complaints;
import org.jenjang.intake.submission.app.FiledComplaint;
import org.jenjang.intake.submission.domain.TicketNumber;
import org.jenjang.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** Complaints in PostgreSQL. */
@Singleton
class DbComplaints implements Complaints {

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
    public Uni<FiledComplaint> require(UUID id) {
        return Panache.withSession(() -> rows.findById(id))
                .onItem()
                .ifNull()
                .failWith(NotFound::new)
                .map(ComplaintRow::toFiled);
    }

    @Override
    public Uni<Void> save(FiledComplaint complaint) {
        return rows.findById(complaint.id()).invoke(row -> row.take(complaint)).replaceWithVoid();
    }
}
