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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.officer.app.Authorities;
import org.jenjang.routing.officer.app.CorrectOfficer;
import org.jenjang.routing.officer.app.ReadOfficers;
import org.jenjang.routing.officer.domain.Officer;

/** Mends what was written wrongly of an officer: name, mail address, decree, or a last day that has not passed. */
@Path("/officers/{id}/perbaikan")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
public class CorrectionPage {

    private static final int UNPROCESSABLE = 422;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance correct(String name, String link, FilledForm form);
    }

    private final CorrectOfficer correctOfficer;
    private final ReadOfficers readOfficers;
    private final Authorities authorities;
    private final OfficerWords words;
    private final CurrentActor actor;
    private final PageContext page;

    CorrectionPage(CorrectOfficer correctOfficer, ReadOfficers readOfficers, Authorities authorities, OfficerWords words,
            CurrentActor actor, PageContext page) {
        this.correctOfficer = correctOfficer;
        this.readOfficers = readOfficers;
        this.authorities = authorities;
        this.words = words;
        this.actor = actor;
        this.page = page;
    }

    /** The form, with what is written now. */
    @GET
    public Uni<TemplateInstance> form(@RestPath UUID id) {
        return officer(id).map(officer -> Templates.correct(officer.name(), words.link("/" + id), FilledForm.empty()
                .withValue("name", officer.name()).withValue("email", officer.email())
                .withValue("decree", Objects.requireNonNullElse(officer.decree(), ""))));
    }

    /** Corrects, or says what is wrong. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> correct(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        FilledForm form = FilledForm.of(sent);
        return correctOfficer.correct(id, AppointViews.draft(form), actor.get()).map(_ -> page.goTo(words.link("/" + id)))
                .onFailure(InvalidInput.class).recoverWithUni(wrong -> officer(id)
                        .map(officer -> Templates.correct(officer.name(), words.link("/" + id), form.withErrors(
                                ((InvalidInput) wrong).errors(), UnaryOperator.identity(), page.spoken().locale())))
                        .map(again -> Response.status(UNPROCESSABLE).entity(again).build()));
    }

    /** Takes back the last day. */
    @POST
    @Path("tetap")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> stay(@RestPath UUID id) {
        return correctOfficer.stay(id, actor.get()).map(_ -> page.goTo(words.link("/" + id)));
    }

    private Uni<Officer> officer(UUID id) {
        return readOfficers.open(id, actor.get()).map(ReadOfficers.Opened::officer)
                .invoke(officer -> authorities.over(officer, actor.get()));
    }
}
