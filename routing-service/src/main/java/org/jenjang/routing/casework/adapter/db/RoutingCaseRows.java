package org.jenjang.routing.casework.adapter.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;

/** The table of cases. */
@ApplicationScoped
class RoutingCaseRows implements PanacheRepositoryBase<RoutingCaseRow, String> {

    /** Locked, and always in the same order so that two who want the same rows never wait for each other. */
    Uni<List<RoutingCaseRow>> take(Collection<String> complaints) {
        return find("complaint in ?1 order by complaint", complaints).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }
}
