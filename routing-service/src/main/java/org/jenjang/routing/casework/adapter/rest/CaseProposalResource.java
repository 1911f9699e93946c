package org.jenjang.routing.casework.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.casework.app.ProposeForCase;
import org.jenjang.routing.casework.app.ReadCase;
import org.jenjang.routing.proposal.app.ProposedOffice;
import org.jenjang.routing.register.app.Institutions;

/** What is proposed for a case, to those who choose its institution. */
@Path("/api/cases/{case}/proposals")
@Cancellable(false)
@RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
public class CaseProposalResource {

    private final ReadCase readCase;
    private final ProposeForCase proposeForCase;
    private final Institutions names;
    private final CurrentActor actor;
    private final PageContext page;

    CaseProposalResource(ReadCase readCase, ProposeForCase proposeForCase, Institutions names, CurrentActor actor,
            PageContext page) {
        this.readCase = readCase;
        this.proposeForCase = proposeForCase;
        this.names = names;
        this.actor = actor;
        this.page = page;
    }

    /** At most three, the likeliest first. They may quote what is kept nowhere else, so no cache keeps them. */
    @GET
    @Cache(noStore = true)
    public Uni<List<ProposedOffice>> proposals(@RestPath("case") String reference) {
        Locale language = page.spoken().locale();
        return readCase.read(reference, actor.get())
                .chain(proposeForCase::about)
                .map(found -> found.counsel().proposals().stream().map(one -> ProposedOffice.of(one, names, language)).toList());
    }
}
