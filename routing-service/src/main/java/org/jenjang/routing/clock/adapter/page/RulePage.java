package org.jenjang.routing.clock.adapter.page;

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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.clock.app.CurrentAlmanac;
import org.jenjang.routing.clock.app.ReviseRule;
import org.jenjang.routing.clock.domain.RuleDraft;

/** The deadline rules: which hold, and a new one that is looked at before it is put into force. */
@Path("/deadline-rules")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
public class RulePage {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance rules(RulesView view);

        static native TemplateInstance preview(RulePreviewView view);
    }

    private final CurrentAlmanac almanac;
    private final ReviseRule reviseRule;
    private final RuleViews views;
    private final CurrentActor actor;
    private final PageContext page;

    RulePage(CurrentAlmanac almanac, ReviseRule reviseRule, RuleViews views, CurrentActor actor, PageContext page) {
        this.almanac = almanac;
        this.reviseRule = reviseRule;
        this.views = views;
        this.actor = actor;
        this.page = page;
    }

    /** All rules; {@code selesai} tells that one was just set. */
    @GET
    public Uni<TemplateInstance> rules(@RestQuery @DefaultValue("false") boolean selesai) {
        return almanac.refresh().map(_ -> shown(FilledForm.empty(), "", selesai));
    }

    /** What a rule would change, or what is wrong with it. */
    @POST
    @Path("periksa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> preview(MultivaluedMap<String, String> sent) {
        FilledForm form = FilledForm.of(sent);
        return reviseRule.preview(draft(form), actor.get())
                .map(preview -> Response.ok(
                        Templates.preview(views.preview(preview, almanac.get().rules(), form))).build())
                .onFailure(InvalidInput.class).recoverWithItem(wrong -> again(form, (InvalidInput) wrong));
    }

    /** Puts a rule into force. */
    @POST
    @Path("tetapkan")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> revise(MultivaluedMap<String, String> sent) {
        FilledForm form = FilledForm.of(sent);
        return reviseRule.revise(draft(form), actor.get())
                .map(_ -> page.goTo(page.root() + "/deadline-rules?selesai=true"))
                .onFailure(InvalidInput.class).recoverWithItem(wrong -> again(form, (InvalidInput) wrong))
                .onFailure(RefusedException.class).recoverWithItem(refused -> Response.status(CONFLICT)
                        .entity(shown(form, said((RefusedException) refused), false)).build());
    }

    private static RuleDraft draft(FilledForm form) {
        return new RuleDraft(form.value("rule"), form.value("amount"), form.value("legalBasis"), form.value("validFrom"));
    }

    private Response again(FilledForm form, InvalidInput wrong) {
        FilledForm marked = form.withErrors(wrong.errors(), UnaryOperator.identity(), page.spoken().locale());
        return Response.status(UNPROCESSABLE).entity(shown(marked, "", false)).build();
    }

    private String said(RefusedException refused) {
        return ProblemTexts.of(refused.refusal(), page.spoken().locale());
    }

    private TemplateInstance shown(FilledForm form, String refusal, boolean set) {
        return Templates.rules(views.rules(almanac.get().rules(), ReviseRule.scope(actor.get()), form, refusal, set));
    }
}
