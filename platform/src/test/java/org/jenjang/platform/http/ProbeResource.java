package org.jenjang.platform.http;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.db.Note;
import org.jenjang.platform.event.Outbox;
import org.jenjang.platform.event.OutgoingEvent;
import org.jenjang.platform.event.TestEvents;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.kernel.RefusedException;
import org.jenjang.platform.security.Role;

/** One endpoint of each kind, for what every service gets from the edge. */
@Path("/api/probe")
@Cancellable(false)
@Consumes(MediaType.APPLICATION_JSON)
public class ProbeResource {

    private final Outbox outbox;
    private final Idempotency idempotency;

    ProbeResource(Outbox outbox, Idempotency idempotency) {
        this.outbox = outbox;
        this.idempotency = idempotency;
    }

    /** What is noted. */
    public record Words(String words) {}

    /** Where it is kept. */
    public record Kept(UUID id) {}

    enum Sulk implements org.jenjang.platform.kernel.Refusal { NOT_TODAY }

    @GET
    @Path("open")
    @PermitAll
    public String open() {
        return "terbuka";
    }

    @GET
    @Path("guarded")
    @RolesAllowed(Role.NATIONAL_ADMIN)
    public String guarded() {
        return "terjaga";
    }

    @GET
    @Path("forgotten")
    public String forgotten() {
        return "nobody may read this";
    }

    @GET
    @Path("broken")
    @PermitAll
    public String broken() {
        throw new IllegalStateException("nobody foresaw this");
    }

    @GET
    @Path("absent")
    @PermitAll
    public String absent() {
        throw new NotFound();
    }

    @POST
    @Path("refused")
    @PermitAll
    public String refused() {
        throw new RefusedException(Sulk.NOT_TODAY);
    }

    @POST
    @Path("notes")
    @PermitAll
    @WithTransaction
    public Uni<Kept> note(Words said) {
        return write(said);
    }

    @POST
    @Path("notes-once")
    @PermitAll
    public Uni<Kept> noteOnce(@HeaderParam("Idempotency-Key") String key, Words said) {
        return idempotency.once("somebody", key, said, Kept.class, () -> write(said));
    }

    private Uni<Kept> write(Words said) {
        Note note = new Note(Ids.next(), said.words());
        OutgoingEvent told = TestEvents.event(note.id.toString(), 1);
        return Panache.getSession()
                .chain(session -> session.persist(note).chain(session::flush))
                .chain(() -> outbox.append(List.of(told)))
                .replaceWith(new Kept(note.id));
    }
}
