package org.jenjang.intake.tracking.adapter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZoneId;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.intake.tracking.app.ReadDocument;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.WebConfig;

/** A report in the reporter's own words, for the officers who may read it. */
@Path("/naskah")
@Cancellable(false)
public class DocumentPage {

    private final ReadDocument read;
    private final CurrentActor actor;
    private final WebConfig config;

    DocumentPage(ReadDocument read, CurrentActor actor, WebConfig config) {
        this.read = read;
        this.actor = actor;
        this.config = config;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance document(ReadDocument.Document document, ZoneId zone);
    }

    /** The report with this complaint id; 404 for those who may not know of it. */
    @GET
    @Path("/{id}")
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN, Role.LIAISON_OFFICER, Role.HEAD, Role.INTERNAL_AUDITOR})
    @Produces(MediaType.TEXT_HTML)
    public Uni<Response> document(@RestPath UUID id) {
        return read.read(id, actor.get()).map(document -> Response.ok(Templates.document(document, config.zone()))
                .header("Cache-Control", "no-store")
                .build());
    }
}
