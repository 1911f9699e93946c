package org.jenjang.intake.vault.adapter.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jenjang.intake.vault.app.SealedReport;
import org.jspecify.annotations.Nullable;

/** One report in the vault. It is written by the front door and only read here. */
@Entity
@Table(name = "vault_report")
class VaultReportRow {

    @Id
    UUID complaint;

    @Column(name = "data_key")
    byte[] dataKey;

    byte[] identity;

    byte[] original;

    byte @Nullable [] nik;

    @Column(name = "nik_ending")
    @Nullable String nikEnding;

    byte @Nullable [] account;

    SealedReport toSealed() {
        return new SealedReport(complaint, dataKey, identity, original, nik, nikEnding, account);
    }
}
