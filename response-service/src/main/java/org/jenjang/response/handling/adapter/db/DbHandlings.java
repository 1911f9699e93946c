package org.jenjang.response.handling.adapter.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jenjang.response.handling.app.Handlings;
import org.jenjang.response.handling.app.Kept;

/** Keeps handlings in PostgreSQL; whole batches with one query and one flush. */
@ApplicationScoped
class DbHandlings implements Handlings {

    private final HandlingRows rows;
    private final HandlingLineRows lines;
    private final Clock clock;

    DbHandlings(HandlingRows rows, HandlingLineRows lines, Clock clock) {
        this.rows = rows;
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public Uni<Optional<Kept>> find(String idOrTicket) {
        return rows.find("complaint = ?1 or ticket = ?1", idOrTicket)
                .firstResult()
                .map(row -> Optional.ofNullable(row).map(HandlingMapping::read));
    }

    @Override
    public Uni<Optional<String>> idOf(String idOrTicket) {
        return rows.idOf(idOrTicket).map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<Map<String, Kept>> hold(Set<String> complaints) {
        return rows.lock(complaints).map(found -> {
            Map<String, Kept> held = new HashMap<>();
            complaints.forEach(complaint -> held.put(complaint, Kept.unknown(complaint)));
            found.forEach(row -> held.put(row.complaint, HandlingMapping.read(row)));
            return held;
        });
    }

    @Override
    public Uni<Void> keep(Collection<Kept> changed, List<Happened> happened) {
        if (changed.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return rows.among(changed.stream().map(Kept::complaint).toList())
                .map(known -> write(changed, known))
                .chain(fresh -> persist(rows, fresh))
                .chain(() -> persist(lines, happened.stream().map(LineMapping::write).toList()));
    }

    /** Panache refuses to persist nothing. */
    private static <T> Uni<Void> persist(PanacheRepositoryBase<T, ?> table, List<T> fresh) {
        return fresh.isEmpty() ? Uni.createFrom().voidItem() : table.persist(fresh);
    }

    /** Writes into the rows that the session holds; gives back those that it does not know yet. */
    private List<HandlingRow> write(Collection<Kept> changed, List<HandlingRow> known) {
        Map<String, HandlingRow> rowOf =
                known.stream().collect(Collectors.toMap(row -> row.complaint, Function.identity()));
        List<HandlingRow> fresh = new ArrayList<>();
        for (Kept kept : changed) {
            HandlingRow row = rowOf.get(kept.complaint());
            if (row == null) {
                row = new HandlingRow();
                row.complaint = kept.complaint();
                row.words = "";
                row.helpers = "";
                fresh.add(row);
            }
            HandlingMapping.write(kept, row);
            row.changedAt = clock.instant();
        }
        return fresh;
    }
}
