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
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.PageContext;
import org.jenjang.routing.clock.app.CurrentAlmanac;
import org.jenjang.routing.clock.app.LoadYear;

/** The working calendar: its years, and a new one that is checked before it is put into force. */
@Path("/calendar")
@Cancellable(false)
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.NATIONAL_ADMIN)
public class CalendarPage {

    private static final int UNPROCESSABLE = 422;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance calendar(CalendarView view);

        static native TemplateInstance preview(PreviewView view);
    }

    private final CurrentAlmanac almanac;
    private final LoadYear loadYear;
    private final CalendarViews views;
    private final CurrentActor actor;
    private final PageContext page;

    CalendarPage(CurrentAlmanac almanac, LoadYear loadYear, CalendarViews views, CurrentActor actor, PageContext page) {
        this.almanac = almanac;
        this.loadYear = loadYear;
        this.views = views;
        this.actor = actor;
        this.page = page;
    }

    /** All years that are in force; {@code muat} names the one that was just loaded. */
    @GET
    public Uni<TemplateInstance> calendar(@RestQuery @DefaultValue("") String muat) {
        return almanac.refresh().map(now -> Templates.calendar(views.calendar(now, muat)));
    }

    /** What a file would change, or what is wrong with it. */
    @POST
    @Path("periksa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> preview(@RestForm @DefaultValue("") String file) {
        return loadYear.preview(file)
                .map(preview -> Response.ok(Templates.preview(views.preview(preview, file))).build())
                .onFailure(InvalidInput.class).recoverWithItem(wrong -> again(file, (InvalidInput) wrong));
    }

    /** Puts a file into force. */
    @POST
    @Path("muat")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> load(@RestForm @DefaultValue("") String file) {
        return loadYear.load(file, actor.get())
                .map(year -> page.goTo(page.root() + "/calendar?muat=" + year.year()))
                .onFailure(InvalidInput.class).recoverWithItem(wrong -> again(file, (InvalidInput) wrong));
    }

    private Response again(String file, InvalidInput wrong) {
        return Response.status(UNPROCESSABLE)
                .entity(Templates.calendar(views.wrong(almanac.get(), file, wrong.errors())))
                .build();
    }
}
