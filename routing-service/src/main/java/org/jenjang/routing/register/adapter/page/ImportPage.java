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
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.listfile.FileAnswers;
import org.jenjang.routing.listfile.FileForm;
import org.jenjang.routing.listfile.FilePreview;
import org.jenjang.routing.register.app.CurrentRegister;
import org.jenjang.routing.register.app.ImportRegister;
import org.jenjang.routing.register.app.RegisterFiles;
import org.jenjang.routing.register.domain.RegisterFile;

/** Loading a file of institutions or units: looked at first, then put into force. */
@Path("/register/muat")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.NATIONAL_ADMIN)
public class ImportPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance importing(FileForm view);

        static native TemplateInstance preview(FilePreview view);
    }

    private final ImportRegister importRegister;
    private final CurrentRegister register;
    private final RegisterFiles files;
    private final ImportViews views;
    private final FileAnswers answers;
    private final CurrentActor actor;
    private final PageContext page;

    ImportPage(ImportRegister importRegister, CurrentRegister register, RegisterFiles files, ImportViews views,
            FileAnswers answers, CurrentActor actor, PageContext page) {
        this.importRegister = importRegister;
        this.register = register;
        this.files = files;
        this.views = views;
        this.answers = answers;
        this.actor = actor;
        this.page = page;
    }

    /** The form. */
    @GET
    public TemplateInstance form() {
        return Templates.importing(FileForm.empty());
    }

    /** The register as it is, as a file that can be loaded again. */
    @GET
    @Path("/{file: institutions|units}.csv")
    @Produces("text/csv")
    public String export(@RestPath String file) {
        return files.write(RegisterFile.Kind.valueOf(file.toUpperCase(Locale.ROOT)), register.get().all());
    }

    /** What a file would change, or what is wrong with it. */
    @POST
    @Path("/periksa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> preview(@RestForm @DefaultValue("") String file) {
        return answers.orForm(
                importRegister.preview(file).map(preview -> Response.ok(Templates.preview(views.preview(preview, file))).build()),
                file, Templates::importing);
    }

    /** Puts a file into force. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> load(@RestForm @DefaultValue("") String file, @RestForm @DefaultValue("0") int revision) {
        return answers.orForm(
                importRegister.load(file, revision, actor.get()).map(_ -> page.goTo(page.root() + "/register?selesai=true")),
                file, Templates::importing);
    }
}
