package org.jenjang.intake.vault.adapter.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jenjang.intake.vault.app.SealedAddition;
import org.jenjang.intake.vault.app.SealedReport;
import org.jenjang.intake.vault.app.SealedReports;
import org.jspecify.annotations.Nullable;

/** The vault in PostgreSQL. */
@Singleton
class DbSealedReports implements SealedReports {

    private static final int LONGEST_LIST = 200;

    private final VaultReportRows reports;
    private final VaultAdditionRows additions;

    DbSealedReports(VaultReportRows reports, VaultAdditionRows additions) {
        this.reports = reports;
        this.additions = additions;
    }

    @Override
    public Uni<@Nullable SealedReport> find(UUID complaint) {
        return Panache.withSession(() -> reports.findById(complaint))
                .onItem()
                .ifNotNull()
                .transform(VaultReportRow::toSealed);
    }

    @Override
    public Uni<List<SealedReport>> all(Set<UUID> complaints) {
        return Panache.withSession(() -> reports.list("complaint in ?1", complaints))
                .map(rows -> rows.stream().map(VaultReportRow::toSealed).toList());
    }

    @Override
    public Uni<List<SealedReport>> ofAccount(byte[] account) {
        return Panache.withSession(() -> reports.find("account = ?1 order by complaint desc", (Object) account)
                        .page(0, LONGEST_LIST)
                        .list())
                .map(rows -> rows.stream().map(VaultReportRow::toSealed).toList());
    }

    @Override
    public Uni<List<SealedAddition>> additions(UUID complaint) {
        return Panache.withSession(() -> additions.list("complaint = ?1 order by sequence", complaint))
                .map(rows -> rows.stream().map(VaultAdditionRow::toSealed).toList());
    }

    @Override
    public Uni<Void> add(UUID complaint, SealedAddition addition) {
        return additions.persist(VaultAdditionRow.of(complaint, addition)).replaceWithVoid();
    }
}
