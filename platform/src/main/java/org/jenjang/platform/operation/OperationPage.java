package org.jenjang.platform.operation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.ZonedDateTime;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.event.Backlog;
import org.jenjang.platform.event.EventMetrics;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.platform.event.Quarantine;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.PageContext;
import org.jenjang.platform.web.WebConfig;

/** What waits and what stands still in this service, for the national desk. */
@Path("/operasi")
@Cancellable(false)
@RolesAllowed(Role.NATIONAL_ADMIN)
@Produces(MediaType.TEXT_HTML)
public class OperationPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance overview(Backlog backlog, List<String> head, List<Line> lines, String outcome);
    }

    private final Quarantine quarantine;
    private final EventMetrics metrics;
    private final PageContext page;
    private final WebConfig config;

    OperationPage(Quarantine quarantine, EventMetrics metrics, PageContext page, WebConfig config) {
        this.quarantine = quarantine;
        this.metrics = metrics;
        this.page = page;
        this.config = config;
    }

    /** Shows what waits, and every stream in quarantine with its reason. */
    @GET
    public Uni<TemplateInstance> overview(@RestQuery String hasil) {
        return quarantine.list()
                .map(held -> held.stream().map(this::line).toList())
                .map(lines -> Templates.overview(metrics.backlog(), head(), lines, hasil == null ? "" : hasil));
    }

    /** Tries to apply what waits in one stream, then shows what came of it. */
    @POST
    @Path("lepas")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Uni<Response> release(@RestForm String source, @RestForm String subject) {
        return quarantine.release(new IncomingEvent.Stream(source, subject))
                .replaceWith("lepas")
                .onFailure(RefusedException.class).recoverWithItem("tetap")
                .map(outcome -> page.goTo(page.root() + "/operasi?hasil=" + outcome));
    }

    private List<String> head() {
        OperationMessages say = MessageBundles.get(OperationMessages.class, Localized.Literal.of(page.language()));
        return List.of(say.stream(), say.reason(), say.since(), say.waiting(), say.action());
    }

    private Line line(Quarantine.Held held) {
        return new Line(held, held.since().atZoneSameInstant(config.zone()));
    }

    /** A stream with its time as people read it. */
    record Line(Quarantine.Held held, ZonedDateTime since) {}
}
