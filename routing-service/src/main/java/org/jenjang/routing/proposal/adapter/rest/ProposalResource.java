package org.jenjang.routing.proposal.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.proposal.app.Asked;
import org.jenjang.routing.proposal.app.FindSimilar;
import org.jenjang.routing.proposal.app.ProposeOffices;
import org.jspecify.annotations.Nullable;

/**
 * Who may be competent for a report that somebody is about to file. For everybody: what is asked is neither stored nor
 * logged, and the answer holds nothing but the register, the rules and public reports.
 */
@Path("/api/proposals")
@Cancellable(false)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
public class ProposalResource {

    private final ProposeOffices proposeOffices;
    private final FindSimilar findSimilar;
    private final CounselViews views;
    private final PageContext page;

    ProposalResource(ProposeOffices proposeOffices, FindSimilar findSimilar, CounselViews views, PageContext page) {
        this.proposeOffices = proposeOffices;
        this.findSimilar = findSimilar;
        this.views = views;
        this.page = page;
    }

    /** Proposals with their reasons, a question that would make it clearer, and reports on the same matter. */
    @POST
    public Uni<CounselView> about(@Nullable ProposalQuestion question) {
        if (question == null) {
            throw new InvalidInput("body", "required");
        }
        Asked asked = question.asked();
        return findSimilar.to("", asked).chain(similar -> proposeOffices.about(asked)
                .map(counsel -> views.of(counsel, similar, page.spoken().locale())));
    }
}
