package org.jenjang.response.handling.adapter.db;

import io.quarkus.panache.common.Sort;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jenjang.response.handling.app.History;

/** Reads histories; the ids of the lines are in the order in which they were written. */
@ApplicationScoped
class DbHistory implements History {

    private final HandlingLineRows lines;

    DbHistory(HandlingLineRows lines) {
        this.lines = lines;
    }

    @Override
    public Uni<List<Line>> of(String complaint) {
        return lines.list("complaint", Sort.descending("id"), complaint)
                .map(rows -> rows.stream().map(LineMapping::read).toList());
    }

    @Override
    public Uni<List<Withheld>> withheld(String complaint) {
        return lines.list("complaint = ?1 and untold is not null", Sort.ascending("untold"), complaint)
                .map(rows -> rows.stream().map(LineMapping::withheld).toList());
    }
}
