package org.jenjang.response.handling.adapter.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The table of lines of history. */
@ApplicationScoped
class HandlingLineRows implements PanacheRepositoryBase<HandlingLineRow, UUID> {}
