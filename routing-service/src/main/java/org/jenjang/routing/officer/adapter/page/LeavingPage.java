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
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.officer.app.LetLeave;
import org.jenjang.routing.officer.app.OfficeCases;
import org.jenjang.routing.officer.app.ReadOfficers;
import org.jenjang.routing.officer.domain.Officer;

/** Hands over in three steps: who leaves when, who takes over, what he has to know. Nothing is stored before the last. */
@Path("/officers/{id}/pergantian")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
public class LeavingPage {

    private static final int UNPROCESSABLE = 422;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance leaving(LeavingView view);

        static native TemplateInstance handedOver(HandedOverView view);
    }

    private final LetLeave letLeave;
    private final ReadOfficers readOfficers;
    private final OfficeCases cases;
    private final LeavingViews views;
    private final OfficerWords words;
    private final CurrentActor actor;
    private final PageContext page;

    LeavingPage(LetLeave letLeave, ReadOfficers readOfficers, OfficeCases cases, LeavingViews views, OfficerWords words,
            CurrentActor actor, PageContext page) {
        this.letLeave = letLeave;
        this.readOfficers = readOfficers;
        this.cases = cases;
        this.views = views;
        this.words = words;
        this.actor = actor;
        this.page = page;
    }

    /** The first step. */
    @GET
    public Uni<TemplateInstance> begin(@RestPath UUID id) {
        return shown(id, 1, FilledForm.empty());
    }

    /** Goes on to the next step, or back to the one in which something is wrong. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> goOn(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        FilledForm form = FilledForm.of(sent);
        int step = LeavingForm.step(form);
        return next(id, step, form).onFailure(InvalidInput.class).recoverWithUni(wrong -> {
            InvalidInput input = (InvalidInput) wrong;
            FilledForm marked = form.withErrors(input.errors(), UnaryOperator.identity(), page.spoken().locale());
            return shown(id, Math.min(step, LeavingForm.stepOf(input.errors().getFirst())), marked)
                    .map(again -> Response.status(UNPROCESSABLE).entity(again).build());
        });
    }

    /** What was handed over. */
    @GET
    @Path("selesai")
    public Uni<TemplateInstance> done(@RestPath UUID id) {
        return readOfficers.open(id, actor.get()).chain(opened -> {
            if (opened.officer().until() == null) {
                throw new NotFound();
            }
            return open(opened.officer()).map(open -> Templates.handedOver(views.done(opened, open, actor.get())));
        });
    }

    private Uni<Response> next(UUID id, int step, FilledForm form) {
        if (step == LeavingForm.LAST) {
            return letLeave.leave(id, LeavingForm.draft(form), actor.get())
                    .map(_ -> page.goTo(words.link("/" + id + "/pergantian/selesai")));
        }
        Uni<Void> checked = step == 1 ? Uni.createFrom().voidItem() : letLeave.check(id, LeavingForm.draft(form), actor.get());
        return checked.chain(() -> shown(id, step + 1, form)).map(shown -> Response.ok(shown).build());
    }

    private Uni<TemplateInstance> shown(UUID id, int step, FilledForm form) {
        return readOfficers.open(id, actor.get()).chain(opened -> heirs(opened.officer(), step, form)
                .chain(heirs -> open(opened.officer()).map(open -> Templates.leaving(views.step(step, opened.officer(), form, heirs,
                        opened.staff().open(opened.officer().post()), open)))));
    }

    /** In the first step nobody has said a day yet, or not one that can be. */
    private Uni<LetLeave.Heirs> heirs(Officer leaving, int step, FilledForm form) {
        letLeave.requireOver(leaving, actor.get());
        return step == 1 ? Uni.createFrom().item(new LetLeave.Heirs(List.of(), false)) : letLeave.heirs(leaving, LeavingForm.draft(form), actor.get());
    }

    private Uni<List<OfficeCases.Open>> open(Officer officer) {
        return cases.of(officer.post().institution(), officer.post().unit(), LeavingViews.SHOWN);
    }
}
