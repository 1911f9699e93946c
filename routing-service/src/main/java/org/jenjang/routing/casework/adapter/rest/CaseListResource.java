package org.jenjang.routing.casework.adapter.rest;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jenjang.platform.kernel.InvalidInput;
import org.jenjang.platform.security.CurrentActor;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.casework.app.QueuePage;
import org.jenjang.routing.casework.app.Queue;
import org.jenjang.routing.casework.app.ReadQueues;

/** The queues of a desk. */
@Path("/api/cases")
@Cancellable(false)
public class CaseListResource {

    private static final int LAST_PAGE = 100_000;

    private final ReadQueues queues;
    private final CurrentActor actor;

    CaseListResource(ReadQueues queues, CurrentActor actor) {
        this.queues = queues;
        this.actor = actor;
    }

    /**
     * One page of a queue.
     *
     * @param queue {@code desk}, {@code returned}, {@code institution}, {@code escalated} or {@code all}
     * @param query ticket, id or words of the title
     * @param page from 1
     */
    @GET
    @RolesAllowed({Role.NATIONAL_ADMIN, Role.INSTITUTION_ADMIN})
    public Uni<QueuePage> list(
            @RestQuery @DefaultValue("all") String queue,
            @RestQuery @DefaultValue("") String query,
            @RestQuery @DefaultValue("1") int page) {
        if (page < 1 || page > LAST_PAGE) {
            throw new InvalidInput("page", "out-of-range", 1, LAST_PAGE);
        }
        return queues.page(actor.get(), queue(queue), query, page);
    }

    private static Queue queue(String name) {
        return Arrays.stream(Queue.values())
                .filter(queue -> queue.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidInput("queue", "unknown-code"));
    }
}
