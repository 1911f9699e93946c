package org.jenjang.intake.vault.app;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** Who reported each of these complaints. An entry that cannot be opened stands in no other's way. */
    public Uni<Identities> identities(Set<UUID> complaints) {
        return reports.all(complaints).map(this::open);
    }

    /**
     * Who reported this complaint.
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

    private Identities open(List<SealedReport> sealed) {
        Map<UUID, Identity> read = new HashMap<>();
        Set<UUID> unreadable = new HashSet<>();
        for (SealedReport report : sealed) {
            try {
                read.put(report.complaint(), vault.identity(report));
            } catch (RuntimeException corrupt) {
                // The kind alone: what a parser says may quote what it has read.
                Log.errorf("An identity cannot be read: complaintId=%s failure=%s", report.complaint(),
                        corrupt.getClass().getName());
                unreadable.add(report.complaint());
            }
        }
        return new Identities(read, unreadable);
    }

    private Uni<SealedReport> require(UUID complaint) {
        return reports.find(complaint).onItem().ifNull().failWith(NotFound::new);
    }

    /**
     * Who reported some complaints; those that are not known are in neither.
     *
     * @param unreadable whose entries cannot be opened: corrupt, or erased
     */
    public record Identities(Map<UUID, Identity> read, Set<UUID> unreadable) {}

    /** A report that somebody filed while he was signed in. */
    public record OwnReport(UUID complaint, Original original) {}
}
