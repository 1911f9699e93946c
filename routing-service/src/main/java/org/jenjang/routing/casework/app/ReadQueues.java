package org.jenjang.routing.casework.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.Role;
import org.jenjang.routing.casework.app.CaseQueues.Sight;
import org.jenjang.routing.register.app.Institutions;

/** What waits for a person at a desk. */
@ApplicationScoped
public class ReadQueues {

    private final CaseQueues queues;
    private final Institutions institutions;

    ReadQueues(CaseQueues queues, Institutions institutions) {
        this.queues = queues;
        this.institutions = institutions;
    }

    /** One page of a queue, from 1. */
    public Uni<QueuePage> page(Actor actor, Queue queue, String search, int page) {
        return queues.page(queue, sight(actor), search.strip(), page);
    }

    /** How many wait in each queue. */
    public Uni<Map<Queue, Long>> counts(Actor actor) {
        return queues.counts(sight(actor));
    }

    private Sight sight(Actor actor) {
        String institution = actor.institution();
        if (institution == null) {
            throw new NotFound();
        }
        return new Sight(institution, institutions.below(institution), actor.has(Role.NATIONAL_ADMIN));
    }
}
