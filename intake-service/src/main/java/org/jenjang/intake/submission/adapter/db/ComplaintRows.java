package org.jenjang.intake.submission.adapter.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The stored complaints. */
@Singleton
class ComplaintRows implements PanacheRepositoryBase<ComplaintRow, UUID> {}
