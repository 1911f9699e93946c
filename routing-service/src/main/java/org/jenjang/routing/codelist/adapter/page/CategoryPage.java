package org.jenjang.routing.codelist.adapter.page;

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
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.codelist.app.OwnCategories;

/** A subject that an institution adds for itself. */
@Path("/code-lists/kategori/baru")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.INSTITUTION_ADMIN)
public class CategoryPage {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance category(CategoryView view);
    }

    private final OwnCategories ownCategories;
    private final CategoryViews views;
    private final CurrentActor actor;
    private final PageContext page;

    CategoryPage(OwnCategories ownCategories, CategoryViews views, CurrentActor actor, PageContext page) {
        this.ownCategories = ownCategories;
        this.views = views;
        this.actor = actor;
        this.page = page;
    }

    /** The form. */
    @GET
    public TemplateInstance form() {
        return Templates.category(views.fresh(FilledForm.empty(), "", actor.get()));
    }

    /** Adds the subject. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> add(MultivaluedMap<String, String> sent) {
        FilledForm form = FilledForm.of(sent);
        return ownCategories.add(CategoryViews.draft(form), actor.get())
                .map(added -> page.goTo(page.root() + "/code-lists/kategori?baru=" + added.code()))
                .onFailure(InvalidInput.class).recoverWithItem(wrong -> answer(UNPROCESSABLE, form.withErrors(
                        ((InvalidInput) wrong).errors(), UnaryOperator.identity(), page.spoken().locale()), ""))
                .onFailure(RefusedException.class).recoverWithItem(refused -> answer(CONFLICT, form,
                        ProblemTexts.of(((RefusedException) refused).refusal(), page.spoken().locale())));
    }

    private Response answer(int status, FilledForm form, String refusal) {
        return Response.status(status).entity(Templates.category(views.fresh(form, refusal, actor.get()))).build();
    }
}
