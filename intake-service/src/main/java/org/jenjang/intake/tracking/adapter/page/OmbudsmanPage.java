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
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.intake.submission.app.Institutions;
import org.jenjang.intake.tracking.app.OmbudsmanCases;
import org.jenjang.intake.words.Words;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.platform.web.FilledForm;
import org.jenjang.platform.web.PageContext;

/** The cases that were taken to the Ombudsman, for the officers of that office. */
@Path("/ombudsman")
@Cancellable(false)
@RolesAllowed(Role.OMBUDSMAN)
public class OmbudsmanPage {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final OmbudsmanCases cases;
    private final Institutions institutions;
    private final CurrentActor actor;
    private final PageContext page;
    private final Clock clock;

    OmbudsmanPage(
            OmbudsmanCases cases, Institutions institutions, CurrentActor actor, PageContext page, Clock clock) {
        this.cases = cases;
        this.institutions = institutions;
        this.actor = actor;
        this.page = page;
        this.clock = clock;
    }

    @CheckedTemplate
    static class Templates {

        private Templates() {}

        static native TemplateInstance list(List<Line> lines);

        static native TemplateInstance one(OmbudsmanCases.Package read, FollowView view);
    }

    /** All of them, newest first. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Uni<TemplateInstance> list() {
        return cases.all().map(lines -> Templates.list(lines.stream().map(this::line).toList()));
    }

    /** One of them, with who reported. */
    @GET
    @Path("/{ticket}")
    @Produces(MediaType.TEXT_HTML)
    public Uni<Response> one(@RestPath String ticket) {
        return cases.read(ticket, actor.get())
                .map(read -> Response.ok(Templates.one(
                                read,
                                new FollowView(
                                        read.followed(),
                                        page.language(),
                                        institutions,
                                        clock.instant(),
                                        FilledForm.empty(),
                                        "",
                                        false,
                                        null)))
                        .header("Cache-Control", "no-store")
                        .build());
    }

    private Line line(OmbudsmanCases.Line line) {
        return new Line(
                line.complaint().ticket().value(),
                line.heard().progress().holder().map(Holder::institution).map(institutions::name).orElse(""),
                Words.in(page.language()).status(line.heard().progress().status()),
                StatusKinds.of(line.heard().progress().status()),
                line.complaint().receivedAt().atZone(ZONE));
    }

    /** One case in the list. */
    record Line(String ticket, String office, String status, String kind, ZonedDateTime receivedAt) {}
}
