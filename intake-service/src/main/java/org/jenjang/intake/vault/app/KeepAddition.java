package org.jenjang.intake.vault.app;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps what a reporter writes after filing, in his own words. */
@Singleton
public class KeepAddition {

    private final SealedReports reports;
    private final Vault vault;

    public KeepAddition(SealedReports reports, Vault vault) {
        this.reports = reports;
        this.vault = vault;
    }

    /**
     * Seals and stores the words in the transaction that is open; nothing when there are none.
     *
     * @param sequence number of the event that tells of them
     */
    public Uni<Void> keep(UUID complaint, long sequence, Instant at, @Nullable String text) {
        return text == null
                ? Uni.createFrom().voidItem()
                : reports.find(complaint).onItem().ifNotNull().transformToUni(report ->
                        reports.add(complaint, new SealedAddition(sequence, at, vault.seal(report, sequence, text))));
    }
}
