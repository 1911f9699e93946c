package org.jenjang.routing.officer.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.security.Actor;
import org.jenjang.routing.officer.domain.Changes;
import org.jenjang.routing.officer.domain.Delegating;
import org.jenjang.routing.officer.domain.Delegation;
import org.jenjang.routing.officer.domain.DelegationDraft;
import org.jenjang.routing.officer.domain.Officer;

/** Lets a colleague work for the unit of an officer who is away, and ends that when he is back early. */
@ApplicationScoped
public class DelegateWork {

    private final Officers officers;
    private final Authorities authorities;

    DelegateWork(Officers officers, Authorities authorities) {
        this.officers = officers;
        this.authorities = authorities;
    }

    /**
     * Delegates.
     *
     * @throws org.jenjang.platform.kernel.InvalidInput (in the Uni) with every field that is wrong
     */
    public Uni<Delegation> delegate(UUID id, DelegationDraft draft, Actor by) {
        return over(id, by).chain(away -> officers.change(Set.of(away.post().institution()), Set.of(),
                        roster -> new Changes(List.of(), List.of(Delegating.delegate(Ids.next(),
                                roster.find(id).orElseThrow(), draft, today(away), roster))),
                        by, LogEntry.What.DELEGATED))
                .map(changes -> changes.delegations().getFirst());
    }

    /**
     * Ends a delegation at once.
     *
     * @throws NotFound (in the Uni) when it is over or never was
     */
    public Uni<Void> end(UUID id, UUID delegation, Actor by) {
        return over(id, by).chain(away -> officers.change(Set.of(away.post().institution()), Set.of(),
                        roster -> new Changes(List.of(), List.of(roster.delegations(id, today(away)).stream()
                                .filter(open -> open.id().equals(delegation) && open.officer().equals(id))
                                .findFirst().orElseThrow(NotFound::new)
                                .endingBy(today(away).minusDays(1)))),
                        by, LogEntry.What.DELEGATION_ENDED))
                .replaceWithVoid();
    }

    private Uni<Officer> over(UUID id, Actor by) {
        return officers.find(id).map(found -> found.orElseThrow(NotFound::new))
                .invoke(officer -> authorities.over(officer, by));
    }

    private LocalDate today(Officer officer) {
        return authorities.today(officer.post().institution());
    }
}
