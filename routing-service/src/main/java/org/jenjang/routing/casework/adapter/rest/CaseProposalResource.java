package org.jenjang.routing.casework.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.casework.app.AskedCase;
import org.jenjang.routing.casework.app.ReadCase;
import org.jenjang.routing.proposal.app.ProposeOffices;
import org.jenjang.routing.proposal.app.ProposedOffice;
import org.jenjang.routing.register.app.Institutions;

/** What is proposed for a case, to those who choose its institution. */
@Path("/api/cases/{case}/proposals")
@Cancellable(false)
@RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
public class CaseProposalResource {

    private final ReadCase readCase;
    private final ProposeOffices proposeOffices;
    private final Institutions names;
    private final CurrentActor actor;
    private final PageContext page;

    CaseProposalResource(ReadCase readCase, ProposeOffices proposeOffices, Institutions names, CurrentActor actor,
            PageContext page) {
        this.readCase = readCase;
        this.proposeOffices = proposeOffices;
        this.names = names;
        this.actor = actor;
        this.page = page;
    }

    /** At most three, the likeliest first. */
    @GET
    public Uni<List<ProposedOffice>> proposals(@RestPath("case") String reference) {
        Locale language = page.spoken().locale();
        return readCase.read(reference, actor.get())
                .map(reading -> reading.routingCase().dossier())
                .chain(dossier -> proposeOffices.about(AskedCase.of(dossier.file(), dossier.safeguards())))
                .map(counsel -> counsel.proposals().stream().map(one -> ProposedOffice.of(one, names, language)).toList());
    }
}
