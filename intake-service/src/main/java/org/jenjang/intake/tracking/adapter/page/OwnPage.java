package org.jenjang.intake.tracking.adapter.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.ZonedDateTime;
import java.util.List;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.intake.tracking.app.OwnComplaints;
import org.jenjang.intake.tracking.app.OwnComplaints.OwnComplaint;
import org.jenjang.intake.words.Words;
import org.jenjang.platform.kernel.Redacted;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.web.PageContext;
import org.jenjang.platform.web.WebConfig;

/** The complaints that a person has filed while signed in. */
@Path("/laporan-saya")
@Cancellable(false)
public class OwnPage {

    private final OwnComplaints own;
    private final CurrentActor actor;
    private final PageContext page;
    private final WebConfig config;

    OwnPage(OwnComplaints own, CurrentActor actor, PageContext page, WebConfig config) {
        this.own = own;
        this.actor = actor;
        this.page = page;
        this.config = config;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance list(List<Line> lines);
    }

    /** The list, newest first; whoever is not signed in is asked to. */
    @GET
    @Authenticated
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> list() {
        return own.of(actor.get().subject())
                .map(complaints ->
                        Templates.list(complaints.stream().map(this::line).toList()));
    }

    private Line line(OwnComplaint own) {
        return new Line(
                own.complaint().ticket().value(),
                own.title(),
                Words.in(page.language()).status(own.status()),
                StatusKinds.of(own.status()),
                own.complaint().receivedAt().atZone(config.zone()));
    }

    /** One complaint in the list. */
    record Line(String ticket, String title, String status, String kind, ZonedDateTime receivedAt) implements Redacted {

        @Override
        public String toString() {
            return "Line[" + ticket + "]";
        }
    }
}
