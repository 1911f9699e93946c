package org.jenjang.response.handling.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jenjang.platform.security.AccessPolicy;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.Role;

/** Shows an officer his unit's cases, and an admin those of his institution. */
@ApplicationScoped
public class ReadCases {

    private final Handlings handlings;
    private final Inbox inbox;
    private final History history;
    private final Scopes scopes;
    private final Clock clock;

    public ReadCases(Handlings handlings, Inbox inbox, History history, Scopes scopes, Clock clock) {
        this.handlings = handlings;
        this.inbox = inbox;
        this.history = history;
        this.scopes = scopes;
        this.clock = clock;
    }

    /** A page of the actor's cases with the numbers of all his trays. */
    @WithTransaction
    public Uni<Listing> list(Actor actor, Inbox.Search search) {
        Inbox.Desk desk = deskOf(actor);
        return inbox.page(desk, search)
                .chain(page -> inbox.count(desk, clock.instant()).map(counts -> new Listing(page, counts)));
    }

    /**
     * One case with its history.
     *
     * @throws org.jenjang.platform.kernel.NotFound (in the Uni) when the actor may not know of it
     */
    @WithTransaction
    public Uni<Opened> open(Actor actor, String idOrTicket) {
        return handlings.find(idOrTicket)
                .map(scopes::requireKnown)
                .invoke(kept -> AccessPolicy.requireRead(actor, scopes.of(kept)))
                .chain(kept -> history.of(kept.complaint())
                        .map(lines -> new Opened(kept, lines, AccessPolicy.mayWork(actor, scopes.of(kept)))));
    }

    private static Inbox.Desk deskOf(Actor actor) {
        String institution = Objects.requireNonNullElse(actor.institution(), "");
        return actor.has(Role.LIAISON_OFFICER)
                ? new Inbox.Desk(institution, Objects.requireNonNullElse(actor.unit(), ""))
                : new Inbox.Desk(institution, null);
    }

    /** A page and the numbers of all trays. */
    public record Listing(Inbox.Page page, Inbox.Counts counts) {}

    /** A case; {@code mine} tells whether the actor may work on it. */
    public record Opened(Kept kept, List<History.Line> history, boolean mine) {
        public Opened {
            history = List.copyOf(history);
        }
    }
}
