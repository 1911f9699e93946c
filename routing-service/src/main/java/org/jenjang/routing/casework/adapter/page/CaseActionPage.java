package org.jenjang.routing.casework.adapter.page;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.casework.app.HandleRoutingCommand;
import org.jenjang.routing.casework.app.ReadCase;
import org.jenjang.routing.casework.app.ReadWish;
import org.jenjang.routing.casework.domain.RoutingAction;

/** The forms of a case: carried out and back to the queue, or shown again with what is wrong. */
@Path("/antrean/{queue}/{case}/{action}")
@Cancellable(false)
public class CaseActionPage {

    private static final int UNPROCESSABLE = 422;

    private final ReadCase readCase;
    private final ReadWish readWish;
    private final HandleRoutingCommand handler;
    private final DeskViews desks;
    private final CaseDetails details;
    private final CaseForms forms;
    private final Words words;
    private final CurrentActor actor;
    private final PageContext page;

    CaseActionPage(ReadCase readCase, ReadWish readWish, HandleRoutingCommand handler, DeskViews desks,
            CaseDetails details, CaseForms forms, Words words, CurrentActor actor, PageContext page) {
        this.readCase = readCase;
        this.readWish = readWish;
        this.handler = handler;
        this.desks = desks;
        this.details = details;
        this.forms = forms;
        this.words = words;
        this.actor = actor;
        this.page = page;
    }

    /** Carries out what a form asks for; or shows it again when only one more helper is to be chosen. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    public Uni<Response> carryOut(@RestPath String queue, @RestPath("case") String reference, @RestPath String action,
            MultivaluedMap<String, String> sent) {
        DeskAddress address = new DeskAddress(page.root(), DeskAddress.queue(queue), "", 1);
        RoutingAction asked = StepNames.action(action);
        FilledForm form = FilledForm.of(sent).gathering("leadHelper", "otherHelper");
        return form.value("more").isEmpty()
                ? carryOut(address, reference, asked, form)
                : again(address, reference, form, "", Response.Status.OK.getStatusCode());
    }

    private Uni<Response> carryOut(DeskAddress address, String reference, RoutingAction asked, FilledForm form) {
        Actor asker = actor.get();
        return readCase.idOf(reference, asker)
                .chain(id -> readWish.read(id, FormDrafts.of(asked, form), asker)
                        .chain(wish -> handler.handle(id, wish, asker)))
                .map(now -> page.goTo(StepNames.doneHref(address, asked, now.dossier().file().ticket())))
                .onFailure(InvalidInput.class).recoverWithUni(wrong ->
                        again(address, reference, forms.withErrors(asked, form, (InvalidInput) wrong), "",
                                UNPROCESSABLE))
                .onFailure(RefusedException.class).recoverWithUni(refused ->
                        again(address, reference, form, sentence((RefusedException) refused),
                                Response.Status.CONFLICT.getStatusCode()));
    }

    private Uni<Response> again(DeskAddress address, String reference, FilledForm form, String refusal, int status) {
        return readCase.read(reference, actor.get())
                .chain(reading -> desks.view(actor.get(), address, reading.id())
                        .chain(desk -> details.of(reading, form, "", refusal)
                                .map(detail -> DeskPages.Templates.caseFile(desk, detail))))
                .map(shown -> Response.status(status).entity(shown).build());
    }

    private String sentence(RefusedException refused) {
        return ProblemTexts.of(refused.refusal(), words.language());
    }
}
