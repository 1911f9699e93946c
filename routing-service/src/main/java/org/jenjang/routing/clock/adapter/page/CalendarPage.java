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
import org.jenjang.routing.clock.app.AlmanacTables;
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
    private final AlmanacTables tables;
    private final LoadYear loadYear;
    private final CalendarViews views;
    private final CurrentActor actor;
    private final PageContext page;

    CalendarPage(CurrentAlmanac almanac, AlmanacTables tables, LoadYear loadYear, CalendarViews views, CurrentActor actor,
            PageContext page) {
        this.almanac = almanac;
        this.tables = tables;
        this.loadYear = loadYear;
        this.views = views;
        this.actor = actor;
        this.page = page;
    }

    /** One year; {@code muat} names the one that was just loaded. */
    @GET
    public Uni<TemplateInstance> calendar(@RestQuery @DefaultValue("") String tahun, @RestQuery @DefaultValue("") String muat) {
        return almanac.refresh()
                .chain(now -> tables.loads().map(loads -> Templates.calendar(views.calendar(now, loads, tahun, muat))));
    }

    /** What a file would change, or what is wrong with it. */
    @POST
    @Path("periksa")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> preview(@RestForm @DefaultValue("") String file) {
        return loadYear.preview(file)
                .map(preview -> Response.ok(Templates.preview(views.preview(preview, file))).build())
                .onFailure(InvalidInput.class).recoverWithUni(wrong -> again(file, (InvalidInput) wrong));
    }

    /** Puts a file into force. */
    @POST
    @Path("muat")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> load(@RestForm @DefaultValue("") String file) {
        return loadYear.load(file, actor.get())
                .map(year -> page.goTo(page.root() + "/calendar?muat=" + year.year()))
                .onFailure(InvalidInput.class).recoverWithUni(wrong -> again(file, (InvalidInput) wrong));
    }

    private Uni<Response> again(String file, InvalidInput wrong) {
        return tables.loads().map(loads -> Response.status(UNPROCESSABLE)
                .entity(Templates.calendar(views.wrong(almanac.get(), loads, file, wrong.errors())))
                .build());
    }
}
