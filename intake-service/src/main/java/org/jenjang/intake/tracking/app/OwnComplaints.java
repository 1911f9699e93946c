package org.jenjang.intake.tracking.app;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jenjang.contracts.progress.PublicStatus;
import org.jenjang.intake.submission.app.Complaints;
import org.jenjang.intake.submission.app.FiledComplaint;
import org.jenjang.intake.vault.app.ReadVault;
import org.jenjang.platform.kernel.Redacted;

/** The complaints that a person has filed while signed in. Only the vault knows which those are. */
@Singleton
public class OwnComplaints {

    private final ReadVault vault;
    private final Complaints complaints;
    private final TrackedCases tracked;

    public OwnComplaints(ReadVault vault, Complaints complaints, TrackedCases tracked) {
        this.vault = vault;
        this.complaints = complaints;
        this.tracked = tracked;
    }

    /** Those of this account, newest first, at most 200. */
    public Uni<List<OwnComplaint>> of(String account) {
        return vault.ofAccount(account).chain(this::withStatus);
    }

    private Uni<List<OwnComplaint>> withStatus(List<ReadVault.OwnReport> reports) {
        List<UUID> ids = reports.stream().map(ReadVault.OwnReport::complaint).toList();
        return complaints.all(ids).chain(filed -> tracked.all(ids).map(heard -> join(reports, filed, heard)));
    }

    private static List<OwnComplaint> join(
            List<ReadVault.OwnReport> reports, List<FiledComplaint> filed, Map<UUID, TrackedCase> heard) {
        Map<UUID, FiledComplaint> byId =
                filed.stream().collect(Collectors.toMap(FiledComplaint::id, Function.identity()));
        return reports.stream()
                .filter(report -> byId.containsKey(report.complaint()))
                .map(report -> new OwnComplaint(
                        byId.get(report.complaint()),
                        report.original().title(),
                        heard.getOrDefault(report.complaint(), TrackedCase.UNHEARD)
                                .progress()
                                .status()))
                .toList();
    }

    /** One line of the list; the title is in the reporter's own words. */
    public record OwnComplaint(FiledComplaint complaint, String title, PublicStatus status) implements Redacted {

        @Override
        public String toString() {
            return "OwnComplaint[" + complaint.ticket() + "]";
        }
    }
}
