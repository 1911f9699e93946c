package org.jenjang.platform.operation;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.event.IncomingEvent;
import org.jenjang.platform.event.Quarantine;
import org.jenjang.platform.security.Role;

/** Quarantined streams for programs. */
@Path("/api/operations/quarantine")
@Cancellable(false)
@RolesAllowed(Role.NATIONAL_ADMIN)
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class QuarantineResource {

    private final Quarantine quarantine;

    QuarantineResource(Quarantine quarantine) {
        this.quarantine = quarantine;
    }

    /** What stands still, and why. */
    @GET
    public Uni<List<Quarantine.Held>> list() {
        return quarantine.list();
    }

    /** Applies what waits in a stream; 409 while the cause is still there. */
    @POST
    @Path("release")
    public Uni<Void> release(IncomingEvent.Stream stream) {
        return quarantine.release(stream);
    }
}
