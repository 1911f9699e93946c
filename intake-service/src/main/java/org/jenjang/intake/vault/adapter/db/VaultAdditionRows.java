package org.jenjang.intake.vault.adapter.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

/** The additions in the vault. */
@Singleton
class VaultAdditionRows implements PanacheRepositoryBase<VaultAdditionRow, UUID> {}
