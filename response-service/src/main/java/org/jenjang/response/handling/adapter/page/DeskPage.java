package org.jenjang.response.handling.adapter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.FilledForm;

/** The inbox of a unit, and a case beside it. Works without script. */
@Path("/")
@Cancellable(false)
@RolesAllowed({Role.LIAISON_OFFICER, Role.INSTITUTION_ADMIN, Role.NATIONAL_ADMIN, Role.HEAD, Role.INTERNAL_AUDITOR})
public class DeskPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance inbox(CaseListView list);

        static native TemplateInstance opened(CaseListView list, CaseDetail shown, FilledForm form);
    }

    private final DeskViews views;

    DeskPage(DeskViews views) {
        this.views = views;
    }

    /** The list; {@code baki} chooses the tray, {@code cari} searches, {@code hal} turns the page, {@code pesan} names the form that was just sent. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> inbox(
            @RestQuery @DefaultValue("") String baki,
            @RestQuery @DefaultValue("") String cari,
            @RestQuery @DefaultValue("1") int hal,
            @RestQuery @DefaultValue("") String pesan) {
        return views.list(baki, cari, hal, "", DeskStep.of(pesan)).map(Templates::inbox);
    }

    /** One case; {@code pesan} names the form that was just sent. */
    @GET
    @Path("/laporan/{case}")
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> opened(
            @RestPath("case") String reference,
            @RestQuery @DefaultValue("") String baki,
            @RestQuery @DefaultValue("") String pesan) {
        return views.open(reference, baki, DeskStep.of(pesan))
                .map(both -> Templates.opened(both.list(), both.shown(), FilledForm.empty()));
    }
}
