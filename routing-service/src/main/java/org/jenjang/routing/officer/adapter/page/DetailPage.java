package org.jenjang.routing.officer.adapter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.officer.app.GivePassword;
import org.jenjang.routing.officer.app.ReadOfficers;

/** One officer, and what can be done about him. */
@Path("/officers/{id}")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
public class DetailPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance officer(DetailView view);
    }

    private final ReadOfficers readOfficers;
    private final GivePassword givePassword;
    private final DetailViews views;
    private final CurrentActor actor;
    private final PageContext page;

    DetailPage(ReadOfficers readOfficers, GivePassword givePassword, DetailViews views, CurrentActor actor,
            PageContext page) {
        this.readOfficers = readOfficers;
        this.givePassword = givePassword;
        this.views = views;
        this.actor = actor;
        this.page = page;
    }

    @GET
    public Uni<TemplateInstance> officer(@RestPath UUID id) {
        return shown(id, "", "");
    }

    /** Gives a password that works once. It is shown on this one answer, so there is no redirect. */
    @POST
    @Path("sandi")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<TemplateInstance> password(@RestPath UUID id) {
        return givePassword.give(id, actor.get()).chain(password -> shown(id, password, ""))
                .onFailure(RefusedException.class).recoverWithUni(refused -> shown(id, "",
                        ProblemTexts.of(((RefusedException) refused).refusal(), page.spoken().locale())));
    }

    private Uni<TemplateInstance> shown(UUID id, String password, String refusal) {
        return readOfficers.open(id, actor.get()).map(opened -> Templates.officer(views.of(opened, actor.get(), password, refusal)));
    }
}
