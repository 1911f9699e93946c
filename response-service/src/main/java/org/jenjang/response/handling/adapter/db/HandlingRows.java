package org.jenjang.response.handling.adapter.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;

/** The table of handlings. */
@ApplicationScoped
class HandlingRows implements PanacheRepositoryBase<HandlingRow, String> {

    Uni<List<String>> idOf(String idOrTicket) {
        return getSession().chain(session -> session
                .createQuery("select complaint from HandlingRow where complaint = ?1 or ticket = ?1", String.class)
                .setParameter(1, idOrTicket)
                .getResultList());
    }

    /** Locks in the order of the ids, so that two batches cannot wait for each other. */
    Uni<List<HandlingRow>> lock(Collection<String> complaints) {
        return find("complaint in ?1 order by complaint", complaints).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    Uni<List<HandlingRow>> among(Collection<String> complaints) {
        return list("complaint in ?1", complaints);
    }
}
