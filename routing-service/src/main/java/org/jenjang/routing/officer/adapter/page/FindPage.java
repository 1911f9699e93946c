package org.jenjang.routing.officer.adapter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.officer.app.FindOfficers;
import org.jenjang.routing.register.app.Institutions;

/** The national desk looks for a person by name or address, or for the officers of an institution by its name. */
@Path("/officers/cari")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.NATIONAL_ADMIN)
public class FindPage {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance find(FoundView view);
    }

    private final FindOfficers findOfficers;
    private final Institutions institutions;
    private final FoundViews views;
    private final CurrentActor actor;

    FindPage(FindOfficers findOfficers, Institutions institutions, FoundViews views, CurrentActor actor) {
        this.findOfficers = findOfficers;
        this.institutions = institutions;
        this.views = views;
        this.actor = actor;
    }

    /** Who and what was found for {@code cari}; a text that is too long is cut, one that is too short is refused. */
    @GET
    public Uni<TemplateInstance> find(@RestQuery @DefaultValue("") String cari) {
        String typed = cari.replaceAll("\\p{Cntrl}", " ").strip();
        String search = typed.substring(0, Math.min(LONGEST, typed.length())).strip();
        return view(search).map(Templates::find);
    }

    private Uni<FoundView> view(String search) {
        if (search.length() < SHORTEST) {
            return Uni.createFrom().item(search.isEmpty() ? views.empty() : views.tooShort(search));
        }
        return findOfficers.like(search, actor.get()).chain(officers -> institutions.like(search)
                .map(found -> views.found(search, officers, found)));
    }
}
