package org.jenjang.routing.officer.app;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.security.Actor;
import org.jenjang.routing.officer.domain.Authority;
import org.jenjang.routing.officer.domain.Changes;
import org.jenjang.routing.officer.domain.Leaving;
import org.jenjang.routing.officer.domain.LeavingDraft;
import org.jenjang.routing.officer.domain.Officer;

/** Lets an officer leave and names who takes over, in one step; his account is closed after his last day. */
@ApplicationScoped
public class LetLeave {

    private final Officers officers;
    private final Authorities authorities;

    LetLeave(Officers officers, Authorities authorities) {
        this.officers = officers;
        this.authorities = authorities;
    }

    /**
     * Stops whoever may not let an officer leave.
     *
     * @throws NotFound when the actor may not
     */
    public void requireOver(Officer leaving, Actor by) {
        authorities.over(leaving, by);
    }

    /**
     * Looks whether he could leave so; nothing is changed.
     *
     * @throws org.jenjang.platform.kernel.InvalidInput (in the Uni) with what is wrong
     */
    public Uni<Void> check(UUID id, LeavingDraft draft, Actor by) {
        return officers.find(id).map(found -> found.orElseThrow(NotFound::new)).chain(officer -> {
            Authority authority = authorities.over(officer, by);
            return officers.of(Set.of(authority.institution()), newcomer(draft))
                    .map(roster -> Leaving.leave(officer, draft, Ids.next(), authority, roster)).replaceWithVoid();
        });
    }

    /** Who could take over at the same post the day after the last. */
    public Uni<Heirs> heirs(Officer leaving, LeavingDraft draft, Actor by) {
        Authority authority = authorities.over(leaving, by);
        return officers.of(leaving.post().institution()).map(roster -> {
            LocalDate after = Leaving.lastDay(leaving, draft, authority.today()).plusDays(1);
            return new Heirs(roster.besides(leaving, after), authority.hasEnded(leaving.post(), after));
        });
    }

    /**
     * Who could take over.
     *
     * @param ended whether nobody has to, because the office itself has ended
     */
    public record Heirs(List<Officer> officers, boolean ended) {
        public Heirs {
            officers = List.copyOf(officers);
        }
    }

    /**
     * Lets him leave; gives him as he then is.
     *
     * @throws org.jenjang.platform.kernel.InvalidInput (in the Uni) with what is wrong
     * @throws org.jenjang.platform.kernel.RefusedException (in the Uni) when he has a last day already
     */
    public Uni<Officer> leave(UUID id, LeavingDraft draft, Actor by) {
        return officers.find(id).map(found -> found.orElseThrow(NotFound::new)).chain(officer -> {
            Authority authority = authorities.over(officer, by);
            return officers.change(Set.of(authority.institution()), newcomer(draft),
                            roster -> Leaving.leave(roster.find(id).orElseThrow(), draft, Ids.next(), authority, roster),
                            by, LogEntry.What.LEFT)
                    .map(Changes::officers).map(List::getLast)
                    .invoke(left -> Log.infof("Officer leaves: officerId=%s until=%s successor=%s", id, left.until(),
                            left.successor()));
        });
    }

    private static Set<String> newcomer(LeavingDraft draft) {
        return Optional.ofNullable(draft.newcomer()).map(AppointOfficer::email).map(Set::of).orElse(Set.of());
    }
}
