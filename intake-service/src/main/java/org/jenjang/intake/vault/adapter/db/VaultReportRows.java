package org.jenjang.intake.vault.adapter.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The reports in the vault. */
@Singleton
class VaultReportRows implements PanacheRepositoryBase<VaultReportRow, UUID> {}
