package org.jenjang.routing.casework.adapter.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jenjang.routing.casework.domain.Limit;

/** The table of limits. */
@ApplicationScoped
class DeadlineRows implements PanacheRepositoryBase<DeadlineRow, String> {

    Uni<Map<String, List<DeadlineRow>>> of(Collection<String> complaints) {
        return list("complaint in ?1", complaints)
                .map(rows -> rows.stream().collect(Collectors.groupingBy(row -> row.complaint)));
    }

    /** Those that run or stand still, after the given id. */
    Uni<List<DeadlineRow>> openAfter(String id, int most) {
        return find("id > ?1 and state in ?2 order by id", id, List.of(Limit.State.RUNNING, Limit.State.PAUSED))
                .page(0, most)
                .list();
    }
}
