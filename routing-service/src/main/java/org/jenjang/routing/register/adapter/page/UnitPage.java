package org.jenjang.routing.register.adapter.page;

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
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.register.app.EditUnits;
import org.jenjang.routing.register.app.Institutions;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.Unit;

/** The units of an institution as its own admin edits them: a new one, another name, an end. */
@Path("/register/{code}/unit")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
public class UnitPage {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance unit(UnitView view);
    }

    private final EditUnits editUnits;
    private final Institutions institutions;
    private final UnitViews views;
    private final CurrentActor actor;
    private final PageContext page;

    UnitPage(EditUnits editUnits, Institutions institutions, UnitViews views, CurrentActor actor, PageContext page) {
        this.editUnits = editUnits;
        this.institutions = institutions;
        this.views = views;
        this.actor = actor;
        this.page = page;
    }

    /** The form of a new unit; {@code usul} fills it with what such an institution usually has. */
    @GET
    public TemplateInstance fresh(@RestPath String code, @RestQuery @DefaultValue("") String usul) {
        return Templates.unit(views.fresh(owner(code), usul));
    }

    /** The form of a unit that is there. */
    @GET
    @Path("/{slug}")
    public TemplateInstance known(@RestPath String code, @RestPath String slug) {
        Institution owner = owner(code);
        return Templates.unit(views.of(owner, owner.unit(code + "/" + slug).orElseThrow(NotFound::new)));
    }

    /** Adds a unit. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> add(@RestPath String code, MultivaluedMap<String, String> sent) {
        FilledForm form = FilledForm.of(sent);
        return answered(editUnits.add(code, UnitViews.draft(form), actor.get()), owner(code), "", form);
    }

    /** Changes or ends a unit. */
    @POST
    @Path("/{slug}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> change(@RestPath String code, @RestPath String slug, MultivaluedMap<String, String> sent) {
        FilledForm form = FilledForm.of(sent);
        String unit = code + "/" + slug;
        int seen = form.value("revision").matches("\\d{1,9}") ? Integer.parseInt(form.value("revision")) : 0;
        return answered(editUnits.change(unit, UnitViews.draft(form), seen, actor.get()), owner(code), unit, form);
    }

    private Uni<Response> answered(Uni<Unit> saved, Institution owner, String unit, FilledForm form) {
        return saved
                .map(done -> page.goTo(page.root() + "/register/" + owner.code() + "?unit="
                        + done.code().substring(owner.code().length() + 1)))
                .onFailure(InvalidInput.class).recoverWithItem(wrong -> Response.status(UNPROCESSABLE)
                        .entity(Templates.unit(views.again(owner, unit, marked(form, (InvalidInput) wrong)))).build())
                .onFailure(RefusedException.class).recoverWithItem(refused -> Response.status(CONFLICT)
                        .entity(Templates.unit(views.refused(owner, unit, form, (RefusedException) refused))).build());
    }

    private FilledForm marked(FilledForm form, InvalidInput wrong) {
        return form.withErrors(wrong.errors(), UnaryOperator.identity(), page.spoken().locale());
    }

    private Institution owner(String code) {
        return institutions.find(code).filter(_ -> EditUnits.may(actor.get(), code)).orElseThrow(NotFound::new);
    }
}
