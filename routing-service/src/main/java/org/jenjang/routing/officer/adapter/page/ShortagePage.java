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
import org.jenjang.routing.officer.app.FindShortages;

/** Where officers are missing or have stopped looking, over all institutions, for the national desk. */
@Path("/officers/kekurangan")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.NATIONAL_ADMIN)
public class ShortagePage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance shortages(ShortageView view);
    }

    private final FindShortages findShortages;
    private final ShortageViews views;
    private final CurrentActor actor;

    ShortagePage(FindShortages findShortages, ShortageViews views, CurrentActor actor) {
        this.findShortages = findShortages;
        this.views = views;
        this.actor = actor;
    }

    /** A page of the institutions, the worst first. */
    @GET
    public Uni<TemplateInstance> shortages(@RestQuery @DefaultValue("") String halaman) {
        return findShortages.all(actor.get()).map(all -> Templates.shortages(views.of(all, halaman)));
    }
}
