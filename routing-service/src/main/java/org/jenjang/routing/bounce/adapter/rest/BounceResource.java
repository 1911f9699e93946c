package org.jenjang.routing.bounce.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.bounce.app.ReadBounces;
import org.jenjang.routing.register.app.Institutions;

/** Between which institutions reports went back and forth in the last year. */
@Path("/api/bounces")
@Cancellable(false)
@RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN, Role.OVERSEER})
public class BounceResource {

    private final ReadBounces readBounces;
    private final Institutions names;
    private final CurrentActor actor;

    BounceResource(ReadBounces readBounces, Institutions names, CurrentActor actor) {
        this.readBounces = readBounces;
        this.names = names;
        this.actor = actor;
    }

    /** The pairs, the busiest first; the nation and who oversees it see all, others what concerns theirs. */
    @GET
    public Uni<List<PairView>> pairs() {
        return readBounces.of(actor.get())
                .map(pairs -> pairs.stream().map(pair -> PairView.of(pair, names)).toList());
    }
}
