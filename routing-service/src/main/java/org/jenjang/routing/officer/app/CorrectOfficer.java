package org.jenjang.routing.officer.app;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.security.Actor;
import org.jenjang.routing.officer.domain.Authority;
import org.jenjang.routing.officer.domain.Changes;
import org.jenjang.routing.officer.domain.Correcting;
import org.jenjang.routing.officer.domain.Officer;
import org.jenjang.routing.officer.domain.OfficerDraft;
import org.jenjang.routing.officer.domain.Roster;
import org.jenjang.routing.officer.domain.Staying;

/** Mends what was written wrongly of an officer; his account follows. */
@ApplicationScoped
public class CorrectOfficer {

    private final Officers officers;
    private final Authorities authorities;

    CorrectOfficer(Officers officers, Authorities authorities) {
        this.officers = officers;
        this.authorities = authorities;
    }

    /**
     * Corrects name, address and decree; with another address the person chooses a new password.
     *
     * @throws org.jenjang.platform.kernel.InvalidInput (in the Uni) with every field that is wrong
     * @throws org.jenjang.platform.kernel.RefusedException (in the Uni) when he has left
     */
    public Uni<Officer> correct(UUID id, OfficerDraft draft, Actor by) {
        return change(id, AppointOfficer.email(draft), by, LogEntry.What.CORRECTED,
                (officer, authority, roster) -> Correcting.correct(officer, draft, authority, roster));
    }

    /**
     * Takes back a last day that has not passed.
     *
     * @throws org.jenjang.platform.kernel.RefusedException (in the Uni) when there is none, or he goes on elsewhere
     */
    public Uni<Officer> stay(UUID id, Actor by) {
        return change(id, "", by, LogEntry.What.STAYS, Staying::stay);
    }

    private Uni<Officer> change(UUID id, String email, Actor by, LogEntry.What what, Decision decision) {
        return officers.find(id).map(found -> found.orElseThrow(NotFound::new)).chain(officer -> {
            Authority authority = authorities.over(officer, by);
            return officers.change(Set.of(authority.institution()), both(officer.email(), email),
                            roster -> decision.decide(roster.find(id).orElseThrow(), authority, roster), by, what)
                    .invoke(() -> Log.infof("Officer corrected: officerId=%s what=%s", id, what))
                    .chain(() -> officers.find(id)).map(found -> found.orElseThrow(NotFound::new));
        });
    }

    private static Set<String> both(String now, String wanted) {
        return now.equals(wanted) ? Set.of(now) : Set.of(now, wanted);
    }

    /** What becomes of an officer. */
    @FunctionalInterface
    private interface Decision {
        Changes decide(Officer officer, Authority authority, Roster roster);
    }
}
