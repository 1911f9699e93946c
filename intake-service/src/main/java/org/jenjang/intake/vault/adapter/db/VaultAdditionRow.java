package org.jenjang.intake.vault.adapter.db;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jenjang.intake.vault.app.SealedAddition;
import org.jenjang.platform.kernel.Ids;

/** Later words of a reporter, sealed. */
@Entity
@Table(name = "vault_addition")
class VaultAdditionRow {

    @Id
    UUID id;

    UUID complaint;

    long sequence;

    Instant at;

    byte[] content;

    static VaultAdditionRow of(UUID complaint, SealedAddition addition) {
        VaultAdditionRow row = new VaultAdditionRow();
        row.id = Ids.next();
        row.complaint = complaint;
        row.sequence = addition.sequence();
        row.at = addition.at();
        row.content = addition.box();
        return row;
    }

    SealedAddition toSealed() {
        return new SealedAddition(sequence, at, content);
    }
}
