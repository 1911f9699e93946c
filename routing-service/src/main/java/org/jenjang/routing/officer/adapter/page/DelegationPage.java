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
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;
import org.jenjang.platform.web.Parts;
import org.jenjang.routing.officer.app.Authorities;
import org.jenjang.routing.officer.app.DelegateWork;
import org.jenjang.routing.officer.app.ReadOfficers;
import org.jenjang.routing.officer.domain.DelegationDraft;
import org.jenjang.routing.officer.domain.Officer;

/** Lets a colleague work for an officer who is away. */
@Path("/officers/{id}/wakil")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
public class DelegationPage {

    private static final int UNPROCESSABLE = 422;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance delegate(String name, String link, List<Parts.Option> colleagues, FilledForm form);
    }

    private final DelegateWork delegateWork;
    private final ReadOfficers readOfficers;
    private final Authorities authorities;
    private final OfficerWords words;
    private final CurrentActor actor;
    private final PageContext page;

    DelegationPage(DelegateWork delegateWork, ReadOfficers readOfficers, Authorities authorities, OfficerWords words,
            CurrentActor actor, PageContext page) {
        this.delegateWork = delegateWork;
        this.readOfficers = readOfficers;
        this.authorities = authorities;
        this.words = words;
        this.actor = actor;
        this.page = page;
    }

    /** The form. */
    @GET
    public Uni<TemplateInstance> form(@RestPath UUID id) {
        return shown(id, FilledForm.empty());
    }

    /** Delegates, or says what is wrong. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> delegate(@RestPath UUID id, MultivaluedMap<String, String> sent) {
        FilledForm form = FilledForm.of(sent);
        return delegateWork.delegate(id, new DelegationDraft(form.value("delegate"), form.value("from"), form.value("to")), actor.get())
                .map(_ -> page.goTo(words.link("/" + id)))
                .onFailure(InvalidInput.class).recoverWithUni(wrong -> shown(id, form.withErrors(((InvalidInput) wrong).errors(),
                        UnaryOperator.identity(), page.spoken().locale()))
                        .map(again -> Response.status(UNPROCESSABLE).entity(again).build()));
    }

    /** Ends one at once: the officer is back. */
    @POST
    @Path("{delegation}/akhiri")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> end(@RestPath UUID id, @RestPath UUID delegation) {
        return delegateWork.end(id, delegation, actor.get()).map(_ -> page.goTo(words.link("/" + id)));
    }

    private Uni<TemplateInstance> shown(UUID id, FilledForm form) {
        return readOfficers.open(id, actor.get()).map(opened -> {
            Officer away = opened.officer();
            authorities.over(away, actor.get());
            return Templates.delegate(away.name(), words.link("/" + id), opened.staff().roster()
                    .colleagues(away, authorities.today(away.post().institution())).stream()
                    .map(colleague -> new Parts.Option(colleague.id().toString(), colleague.name(), words.name(colleague.post().unit())))
                    .toList(), form);
        });
    }
}
