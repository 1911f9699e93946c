package org.jenjang.routing.casework.adapter.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The table of limits. */
@ApplicationScoped
class DeadlineRows implements PanacheRepositoryBase<DeadlineRow, String> {

    Uni<Map<String, List<DeadlineRow>>> of(Collection<String> complaints) {
        return list("complaint in ?1", complaints)
                .map(rows -> rows.stream().collect(Collectors.groupingBy(row -> row.complaint)));
    }
}
