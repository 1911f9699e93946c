package org.jenjang.routing.officer.adapter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.security.AccessPolicy;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.officer.app.ImportOfficers;

/** Appoints everybody in a file, after a look at it. */
@Path("/officers/berkas")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
public class OfficerFilePage {

    private static final int UNPROCESSABLE = 422;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance file(OfficerFileView view);
    }

    private final ImportOfficers importOfficers;
    private final OfficerFileViews views;
    private final OfficerWords words;
    private final CurrentActor actor;
    private final PageContext page;

    OfficerFilePage(ImportOfficers importOfficers, OfficerFileViews views, OfficerWords words, CurrentActor actor, PageContext page) {
        this.importOfficers = importOfficers;
        this.views = views;
        this.words = words;
        this.actor = actor;
        this.page = page;
    }

    /** The form. */
    @GET
    public TemplateInstance form(@RestQuery @DefaultValue("") String instansi) {
        String institution = StaffPage.institution(instansi, actor.get());
        AccessPolicy.requireStaff(actor.get(), institution);
        return Templates.file(views.empty(institution));
    }

    /** Who would be appointed, or what is wrong. */
    @POST
    @Path("periksa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> preview(@RestForm @DefaultValue("") String instansi, @RestForm @DefaultValue("") String file) {
        String institution = StaffPage.institution(instansi, actor.get());
        return Uni.createFrom().deferred(() -> importOfficers.preview(institution, file, actor.get()))
                .map(fresh -> Response.ok(Templates.file(views.checked(institution, file, fresh))).build())
                .onFailure(InvalidInput.class).recoverWithItem(wrong -> again(institution, file, (InvalidInput) wrong));
    }

    /** Appoints them. */
    @POST
    @Path("muat")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> load(@RestForm @DefaultValue("") String instansi, @RestForm @DefaultValue("") String file) {
        String institution = StaffPage.institution(instansi, actor.get());
        return Uni.createFrom().deferred(() -> importOfficers.load(institution, file, actor.get()))
                .map(fresh -> page.goTo(words.link("?instansi=" + institution + "&dimuat=" + fresh.size())))
                .onFailure(InvalidInput.class).recoverWithItem(wrong -> again(institution, file, (InvalidInput) wrong));
    }

    private Response again(String institution, String file, InvalidInput wrong) {
        return Response.status(UNPROCESSABLE).entity(Templates.file(views.wrong(institution, file, wrong.errors()))).build();
    }
}
