package org.jenjang.intake.submission.adapter.client;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jenjang.intake.config.IntakeConfig;
import org.jenjang.intake.submission.app.Counsel;
import org.jenjang.intake.submission.app.Counsellors;
import org.jenjang.intake.submission.domain.ReportDraft;

/** Asks routing-service, and gives up soon: a citizen waits. */
@Singleton
class AskedCounsellors implements Counsellors {

    private final RoutingProposals proposals;
    private final Duration patience;

    AskedCounsellors(@RestClient RoutingProposals proposals, IntakeConfig config) {
        this.proposals = proposals;
        this.patience = config.counsel().patience();
    }

    @Override
    public Uni<Counsel> about(ReportDraft draft, String language) {
        return proposals.about(report(draft), language)
                .map(SaidCounsel::read)
                .ifNoItem()
                .after(patience)
                .fail()
                .onFailure()
                .invoke(away -> Log.warnf("No institution can be proposed: cause=%s", away.getClass().getSimpleName()))
                .onFailure()
                .recoverWithItem(Counsel.NONE);
    }

    private static RoutingProposals.Report report(ReportDraft draft) {
        return new RoutingProposals.Report(
                draft.title(),
                draft.narrative(),
                draft.category(),
                draft.region(),
                Objects.requireNonNullElse(draft.facts(), Map.of()),
                Objects.requireNonNullElse(draft.doNotRouteTo(), List.of()));
    }
}
