package org.jenjang.routing.codelist.adapter.page;

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
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.codelist.app.ImportLists;
import org.jenjang.routing.listfile.FileForm;
import org.jenjang.routing.listfile.FilePreview;
import org.jenjang.routing.listfile.ListFileWords;

/** Loading a file of regions or categories: looked at first, then put into force. */
@Path("/code-lists/muat")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.NATIONAL_ADMIN)
public class LoadPage {

    private static final int UNPROCESSABLE = 422;
    private static final int CONFLICT = 409;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(FileForm view);

        static native TemplateInstance preview(FilePreview view);
    }

    private final ImportLists importLists;
    private final LoadViews views;
    private final ListFileWords words;
    private final CurrentActor actor;
    private final PageContext page;

    LoadPage(ImportLists importLists, LoadViews views, ListFileWords words, CurrentActor actor, PageContext page) {
        this.importLists = importLists;
        this.views = views;
        this.words = words;
        this.actor = actor;
        this.page = page;
    }

    /** The form. */
    @GET
    public TemplateInstance form() {
        return Templates.form(FileForm.empty());
    }

    /** What a file would change, or what is wrong with it. */
    @POST
    @Path("/periksa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> preview(@RestForm @DefaultValue("") String file) {
        return importLists.preview(file)
                .map(preview -> Response.ok(Templates.preview(views.preview(preview, file))).build())
                .onFailure(InvalidInput.class).recoverWithItem(wrong -> wrong(file, (InvalidInput) wrong));
    }

    /** Puts a file into force. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> load(@RestForm @DefaultValue("") String file, @RestForm @DefaultValue("0") int revision) {
        return importLists.load(file, revision, actor.get())
                .map(_ -> page.goTo(page.root() + "/code-lists?selesai=true"))
                .onFailure(InvalidInput.class).recoverWithItem(wrong -> wrong(file, (InvalidInput) wrong))
                .onFailure(RefusedException.class).recoverWithItem(refused -> Response.status(CONFLICT)
                        .entity(Templates.form(words.refused(file, (RefusedException) refused))).build());
    }

    private Response wrong(String file, InvalidInput wrong) {
        return Response.status(UNPROCESSABLE).entity(Templates.form(words.wrong(file, wrong.errors()))).build();
    }
}
