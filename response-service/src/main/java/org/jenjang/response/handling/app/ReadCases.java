package org.jenjang.response.handling.app;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.security.AccessPolicy;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.Role;
import org.jenjang.response.handling.domain.Capacity;
import org.jenjang.response.handling.domain.OfficerAction;

/** Shows an officer the cases of his units, an admin those of his institution, and an approver the answers that wait for him. */
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
        return list(actor, deskOf(actor), search);
    }

    /** A page of the open cases with which the actor's units help, with the numbers of all his trays. */
    @WithTransaction
    public Uni<Listing> listHelped(Actor actor, String words, int page) {
        return list(actor, new Inbox.Desk.OfHelper(actor.units()), new Inbox.Search(Tray.OPEN, words, page));
    }

    private Uni<Listing> list(Actor actor, Inbox.Desk shown, Inbox.Search search) {
        return inbox.page(shown, search)
                .chain(page -> inbox.count(deskOf(actor), clock.instant())
                        .chain(counts -> helping(actor).map(helping -> new Listing(page, counts, helping))));
    }

    private Uni<Long> helping(Actor actor) {
        return actor.has(Role.LIAISON_OFFICER)
                ? inbox.count(new Inbox.Desk.OfHelper(actor.units()), clock.instant()).map(counts -> counts.in(Tray.OPEN))
                : Uni.createFrom().item(0L);
    }

    /**
     * One case with its history.
     *
     * @throws NotFound (in the Uni) when the actor may not know of it
     */
    @WithTransaction
    public Uni<Opened> open(Actor actor, String idOrTicket) {
        return handlings.find(idOrTicket).map(scopes::requireKnown).chain(kept -> {
            Capacity capacity = scopes.capacity(actor, kept);
            if (capacity != Capacity.APPROVER) {
                AccessPolicy.requireRead(actor, scopes.of(kept));
            }
            return history.of(kept.complaint()).map(lines -> new Opened(kept, lines, capacity,
                    AccessPolicy.mayRead(actor, scopes.of(kept)),
                    OfficerAction.possible(kept.handling(), capacity, clock.instant())));
        });
    }

    private static Inbox.Desk deskOf(Actor actor) {
        String institution = Objects.requireNonNullElse(actor.institution(), "");
        if (actor.has(Role.LIAISON_OFFICER)) {
            return new Inbox.Desk.OfUnits(actor.units());
        }
        return actor.has(Role.INSTITUTION_ADMIN) || actor.has(Role.NATIONAL_ADMIN)
                ? new Inbox.Desk.OfInstitution(institution)
                : new Inbox.Desk.OfApprover(institution);
    }

    /**
     * A case as the actor sees it.
     *
     * @param capacity what the actor is to it
     * @param trusted whether the actor may read the text of the report where it is kept, however secret it is
     * @param allowed what the actor can do with it now
     */
    public record Opened(
            Kept kept, List<History.Line> history, Capacity capacity, boolean trusted, Set<OfficerAction> allowed) {
        public Opened {
            history = List.copyOf(history);
            allowed = Set.copyOf(allowed);
        }
    }
}
