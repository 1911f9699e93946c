package org.jenjang.routing.codelist.adapter.page;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.contracts.codelist.Category;
import org.jenjang.platform.http.ProblemTexts;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.codelist.app.OwnCategories;
import org.jenjang.routing.codelist.app.RefreshLists;

/** A subject that an institution has for itself, as it renames or ends it. */
@Path("/code-lists/kategori/ubah/{code}")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.INSTITUTION_ADMIN)
public class OwnCategoryPage {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    private final OwnCategories ownCategories;
    private final RefreshLists refresh;
    private final CategoryViews views;
    private final CurrentActor actor;
    private final PageContext page;

    OwnCategoryPage(OwnCategories ownCategories, RefreshLists refresh, CategoryViews views, CurrentActor actor, PageContext page) {
        this.ownCategories = ownCategories;
        this.refresh = refresh;
        this.views = views;
        this.actor = actor;
        this.page = page;
    }

    /** The form with what holds now. */
    @GET
    public Uni<TemplateInstance> form(@RestPath String code) {
        return known(code).map(category -> CategoryPage.Templates.category(
                views.known(category, CategoryViews.filled(category), "")));
    }

    /** Saves it. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> save(@RestPath String code, MultivaluedMap<String, String> sent) {
        FilledForm form = FilledForm.of(sent);
        return known(code).chain(category -> ownCategories.change(code, CategoryViews.draft(form), actor.get())
                .map(saved -> page.goTo(page.root() + "/code-lists/entri/" + saved.code()))
                .onFailure(InvalidInput.class).recoverWithItem(wrong -> answer(UNPROCESSABLE, category, form.withErrors(
                        ((InvalidInput) wrong).errors(), UnaryOperator.identity(), page.spoken().locale()), ""))
                .onFailure(RefusedException.class).recoverWithItem(refused -> answer(CONFLICT, category, form,
                        ProblemTexts.of(((RefusedException) refused).refusal(), page.spoken().locale()))));
    }

    private Uni<Category> known(String code) {
        return refresh.refresh().map(now -> views.own(code, actor.get()).orElseThrow(NotFound::new));
    }

    private Response answer(int status, Category category, FilledForm form, String refusal) {
        return Response.status(status).entity(CategoryPage.Templates.category(views.known(category, form, refusal))).build();
    }
}
