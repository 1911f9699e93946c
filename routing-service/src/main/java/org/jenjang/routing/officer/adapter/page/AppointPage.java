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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.officer.app.AppointOfficer;
import org.jenjang.routing.officer.app.ReadOfficers;
import org.jspecify.annotations.Nullable;

/** Appoints one person. */
@Path("/officers/baru")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
public class AppointPage {

    private static final int UNPROCESSABLE = 422;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance appoint(AppointView view);
    }

    private final AppointOfficer appointOfficer;
    private final ReadOfficers readOfficers;
    private final AppointViews views;
    private final OfficerWords words;
    private final CurrentActor actor;
    private final PageContext page;

    AppointPage(AppointOfficer appointOfficer, ReadOfficers readOfficers, AppointViews views, OfficerWords words, CurrentActor actor,
            PageContext page) {
        this.appointOfficer = appointOfficer;
        this.readOfficers = readOfficers;
        this.views = views;
        this.words = words;
        this.actor = actor;
        this.page = page;
    }

    /**
     * The form, with the post that needs somebody.
     *
     * @param dari id of an officer who has left another office and is to be appointed here; null for somebody new
     */
    @GET
    public Uni<TemplateInstance> form(@RestQuery @DefaultValue("") String instansi, @RestQuery @DefaultValue("") String peran,
            @RestQuery @DefaultValue("") String unit, @RestQuery @Nullable UUID dari) {
        Actor by = actor.get();
        FilledForm form = FilledForm.empty().withValue("instansi", StaffPage.institution(instansi, by))
                .withValue("role", peran).withValue("unit", unit);
        return dari == null
                ? Uni.createFrom().item(() -> Templates.appoint(views.of(form, by)))
                : readOfficers.open(dari, by).map(opened -> Templates.appoint(views.of(views.filled(form, opened.officer()), by)));
    }

    /** Appoints, or says what is wrong. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> appoint(MultivaluedMap<String, String> sent) {
        FilledForm form = FilledForm.of(sent);
        Actor by = actor.get();
        return appointOfficer.appoint(StaffPage.institution(form.value("instansi"), by), AppointViews.draft(form), by)
                .map(officer -> page.goTo(words.link("?instansi=" + officer.post().institution() + "&diangkat=" + officer.id())))
                .onFailure(InvalidInput.class).recoverWithItem(wrong -> Response.status(UNPROCESSABLE)
                        .entity(Templates.appoint(views.of(form.withErrors(((InvalidInput) wrong).errors(),
                                UnaryOperator.identity(), page.spoken().locale()), by)))
                        .build());
    }
}
