package org.jenjang.intake.tracking.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.intake.submission.app.Institutions;
import org.jenjang.intake.tracking.app.OmbudsmanCases;
import org.jenjang.intake.words.Words;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;

/** The cases that were taken to the Ombudsman, for the programs of that office. */
@Path("/api/ombudsman/cases")
@Cancellable(false)
@RolesAllowed(Role.OMBUDSMAN)
public class OmbudsmanResource {

    private final OmbudsmanCases cases;
    private final Institutions institutions;
    private final CurrentActor actor;
    private final Clock clock;

    OmbudsmanResource(OmbudsmanCases cases, Institutions institutions, CurrentActor actor, Clock clock) {
        this.cases = cases;
        this.institutions = institutions;
        this.actor = actor;
        this.clock = clock;
    }

    /** All of them, newest first, at most 200, without who reported. */
    @GET
    @Cache(noStore = true)
    public Uni<List<OmbudsmanView.LineView>> all() {
        return cases.all().map(lines -> lines.stream()
                .map(line -> OmbudsmanView.LineView.of(line, institutions))
                .toList());
    }

    /** One of them, with who reported; 404 when the Ombudsman does not have it. */
    @GET
    @Path("/{ticket}")
    @Cache(noStore = true)
    public Uni<OmbudsmanView> one(@RestPath String ticket, @HeaderParam("Accept-Language") String language) {
        return cases.read(ticket, actor.get())
                .map(read -> OmbudsmanView.of(
                        read,
                        new ComplaintViews(Words.in(language), institutions).of(read.followed(), clock.instant())));
    }
}
