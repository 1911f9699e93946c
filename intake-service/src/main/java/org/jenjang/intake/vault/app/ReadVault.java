package org.jenjang.intake.vault.app;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jenjang.intake.vault.domain.Addition;
import org.jenjang.intake.vault.domain.Identity;
import org.jenjang.intake.vault.domain.Original;
import org.jenjang.platform.kernel.NotFound;

/** Unseals what the vault holds. Whoever calls it has made sure that the asker may see it. */
@Singleton
public class ReadVault {

    private final SealedReports reports;
    private final Vault vault;

    public ReadVault(SealedReports reports, Vault vault) {
        this.reports = reports;
        this.vault = vault;
    }

    /**
     * Who reported.
     *
     * @throws NotFound (in the Uni) when there is no such report, or it was erased
     */
    public Uni<Identity> identity(UUID complaint) {
        return require(complaint).map(vault::identity);
    }

    /**
     * The report in the reporter's words.
     *
     * @throws NotFound (in the Uni) when there is no such report, or it was erased
     */
    public Uni<Original> original(UUID complaint) {
        return require(complaint).map(vault::original);
    }

    /** What the reporter wrote later, oldest first. */
    public Uni<List<Addition>> additions(UUID complaint) {
        return require(complaint).chain(report -> reports.additions(complaint).map(entries -> entries.stream()
                .map(addition -> vault.addition(report, addition))
                .toList()));
    }

    /** The reports filed under an account, newest first, at most 200. */
    public Uni<List<OwnReport>> ofAccount(String account) {
        return reports.ofAccount(vault.fingerprintOf(account)).map(entries -> entries.stream()
                .map(report -> new OwnReport(report.complaint(), vault.original(report)))
                .toList());
    }

    private Uni<SealedReport> require(UUID complaint) {
        return reports.find(complaint).onItem().ifNull().failWith(NotFound::new);
    }

    /** A report that somebody filed while he was signed in. */
    public record OwnReport(UUID complaint, Original original) {}
}
