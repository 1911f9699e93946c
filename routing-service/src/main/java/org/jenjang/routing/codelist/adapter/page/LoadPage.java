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
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.codelist.app.ImportLists;
import org.jenjang.routing.listfile.FileAnswers;
import org.jenjang.routing.listfile.FileForm;
import org.jenjang.routing.listfile.FilePreview;

/** Loading a file of regions or categories: looked at first, then put into force. */
@Path("/code-lists/muat")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.NATIONAL_ADMIN)
public class LoadPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(FileForm view);

        static native TemplateInstance preview(FilePreview view);
    }

    private final ImportLists importLists;
    private final LoadViews views;
    private final FileAnswers answers;
    private final CurrentActor actor;
    private final PageContext page;

    LoadPage(ImportLists importLists, LoadViews views, FileAnswers answers, CurrentActor actor, PageContext page) {
        this.importLists = importLists;
        this.views = views;
        this.answers = answers;
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
        return answers.orForm(
                importLists.preview(file).map(preview -> Response.ok(Templates.preview(views.preview(preview, file))).build()),
                file, Templates::form);
    }

    /** Puts a file into force. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> load(@RestForm @DefaultValue("") String file, @RestForm @DefaultValue("0") int revision) {
        return answers.orForm(
                importLists.load(file, revision, actor.get()).map(_ -> page.goTo(page.root() + "/code-lists?selesai=true")),
                file, Templates::form);
    }
}
