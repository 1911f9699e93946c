package org.jenjang.response.handling.adapter.page;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.http.Idempotency;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;
import org.jenjang.response.handling.app.CheckDraft;
import org.jenjang.response.handling.app.HandleHandlingCommand;
import org.jenjang.response.handling.domain.HandlingCommand;

/** The forms of the desk. What cannot be done is shown at the field, with everything as it was typed. */
@Path("/laporan/{case}/{step}")
@Cancellable(false)
public class DeskForms {

    private final DeskViews views;
    private final CheckDraft drafts;
    private final HandleHandlingCommand handler;
    private final Idempotency idempotency;
    private final CurrentActor actor;
    private final PageContext page;

    DeskForms(DeskViews views, CheckDraft drafts, HandleHandlingCommand handler, Idempotency idempotency,
            CurrentActor actor, PageContext page) {
        this.views = views;
        this.drafts = drafts;
        this.handler = handler;
        this.idempotency = idempotency;
        this.actor = actor;
        this.page = page;
    }

    /** Carries out a {@link DeskStep}. */
    @POST
    @RolesAllowed({Role.LIAISON_OFFICER, Role.HEAD, Role.INTERNAL_AUDITOR})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Uni<Response> send(
            @RestPath("case") String reference, @RestPath("step") String code, MultivaluedMap<String, String> sent) {
        DeskStep step = DeskStep.of(code).orElseThrow(NotFound::new);
        FilledForm form = FilledForm.of(sent);
        return Uni.createFrom()
                .item(() -> drafts.check(DeskDraft.of(step, form), actor.get()))
                .chain(command -> carryOut(reference, form, command))
                .map(_ -> page.goTo(step.next(page.root(), reference)))
                .onFailure(InvalidInput.class).recoverWithUni(wrong ->
                        again(reference, Response.Status.BAD_REQUEST, withErrors(form, step, (InvalidInput) wrong)))
                .onFailure(RefusedException.class).recoverWithUni(refused ->
                        again(reference, Response.Status.CONFLICT, form.withError(step.field(),
                                views.words().refusal(((RefusedException) refused).refusal()))));
    }

    private Uni<String> carryOut(String reference, FilledForm form, HandlingCommand.ByOfficer command) {
        Actor officer = actor.get();
        String key = form.value("kunci");
        return idempotency.once(officer.subject(), key.isEmpty() ? null : key, new Sent(reference, command.getClass().getName()),
                String.class, () -> handler.handle(reference, officer, command).map(kept -> kept.complaint()));
    }

    private Uni<Response> again(String reference, Response.Status status, FilledForm form) {
        return views.open(reference, "", Optional.empty()).map(both -> Response.status(status)
                .entity(DeskPage.Templates.opened(both.list(), both.shown(), form))
                .build());
    }

    private FilledForm withErrors(FilledForm form, DeskStep step, InvalidInput wrong) {
        return form.withErrors(wrong.errors(), step::field, views.words().locale());
    }

    /** What is asked, for the question whether a key was used for something else. */
    private record Sent(String reference, String command) {}
}
