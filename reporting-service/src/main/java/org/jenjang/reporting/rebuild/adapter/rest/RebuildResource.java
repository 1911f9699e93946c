package org.jenjang.reporting.rebuild.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.reporting.rebuild.Rebuild;
import org.jenjang.reporting.rebuild.Rebuilds;

/** Counts everything again from the topics. While it goes on, the published figures are incomplete and say so. */
@Path("/api/rebuild")
@Cancellable(false)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RebuildResource {

    private final Rebuilds rebuilds;
    private final CurrentActor actor;

    RebuildResource(Rebuilds rebuilds, CurrentActor actor) {
        this.rebuilds = rebuilds;
        this.actor = actor;
    }

    /** Begins a rebuild. One that goes on is the answer to every further request, so asking twice does no harm. */
    @POST
    @ResponseStatus(202)
    @RolesAllowed(Role.NATIONAL_ADMIN)
    public Uni<Rebuild> request() {
        return rebuilds.request(actor.get().subject());
    }

    /** How the newest rebuild fares; 404 when there never was one. */
    @GET
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.OVERSEER})
    public Uni<Rebuild> latest() {
        return rebuilds.latest().map(latest -> latest.orElseThrow(NotFound::new));
    }
}
