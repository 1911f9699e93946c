package org.jenjang.response.handling.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jenjang.platform.kernel.Decision.Accepted;
import org.jenjang.platform.security.AccessPolicy;
import org.jenjang.platform.security.Actor;
import org.jenjang.response.handling.domain.Handling;
import org.jenjang.response.handling.domain.HandlingCommand;
import org.jenjang.response.handling.domain.HandlingEvent;

/** Lets an officer work on a complaint of his unit. */
@ApplicationScoped
public class HandleHandlingCommand {

    private final Handlings handlings;
    private final HandlingEvents events;
    private final Scopes scopes;

    public HandleHandlingCommand(Handlings handlings, HandlingEvents events, Scopes scopes) {
        this.handlings = handlings;
        this.events = events;
        this.scopes = scopes;
    }

    /**
     * Carries the command out.
     *
     * @param idOrTicket the complaint
     * @throws org.jenjang.platform.kernel.NotFound (in the Uni) when it is not the actor's unit that has the complaint
     * @throws org.jenjang.platform.kernel.RefusedException (in the Uni) when it is not possible now
     */
    @WithTransaction
    public Uni<Kept> handle(String idOrTicket, Actor actor, HandlingCommand.ByOfficer command) {
        return handlings.find(idOrTicket)
                .map(found -> scopes.requireKnown(found).complaint())
                .chain(complaint -> handlings.hold(Set.of(complaint)).map(held -> held.get(complaint)))
                .invoke(kept -> AccessPolicy.requireWork(actor, scopes.of(kept)))
                .chain(kept -> carryOut(kept, command));
    }

    private Uni<Kept> carryOut(Kept kept, HandlingCommand command) {
        Accepted<Handling, HandlingEvent> accepted = Handling.decide(kept.handling(), command).orElseRefuse();
        Kept changed = kept.after(accepted);
        return handlings.keep(List.of(changed), happened(kept, accepted.events()))
                .chain(() -> events.tell(Kept.said(accepted.events()), kept.told()))
                .replaceWith(changed);
    }

    /** What happened, with the numbers under which the other services will hear of it. */
    private static List<Handlings.Happened> happened(Kept kept, List<HandlingEvent> events) {
        List<Handlings.Happened> happened = new ArrayList<>();
        long told = kept.told();
        for (HandlingEvent event : events) {
            happened.add(switch (event) {
                case HandlingEvent.Said said -> new Handlings.Happened(kept.complaint(), said, ++told);
                case HandlingEvent.Heard heard -> new Handlings.Happened(kept.complaint(), heard, 0);
            });
        }
        return happened;
    }
}
