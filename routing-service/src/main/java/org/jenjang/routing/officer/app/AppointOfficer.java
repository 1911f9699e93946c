package org.jenjang.routing.officer.app;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.security.Actor;
import org.jenjang.routing.officer.domain.Appointing;
import org.jenjang.routing.officer.domain.Authority;
import org.jenjang.routing.officer.domain.Changes;
import org.jenjang.routing.officer.domain.Officer;
import org.jenjang.routing.officer.domain.OfficerDraft;

/** Appoints one officer; his account follows. */
@ApplicationScoped
public class AppointOfficer {

    private final Officers officers;
    private final Authorities authorities;

    AppointOfficer(Officers officers, Authorities authorities) {
        this.officers = officers;
        this.authorities = authorities;
    }

    /**
     * Appoints him.
     *
     * @throws org.jenjang.platform.kernel.NotFound when the actor has nothing to say there
     * @throws org.jenjang.platform.kernel.InvalidInput (in the Uni) with every field that is wrong
     */
    public Uni<Officer> appoint(String institution, OfficerDraft draft, Actor by) {
        Authority authority = authorities.of(by, institution);
        return officers.change(Set.of(), Set.of(email(draft)),
                        roster -> new Changes(List.of(Appointing.appoint(Ids.next(), draft, authority, roster)), List.of()),
                        by, LogEntry.What.APPOINTED)
                .map(changes -> changes.officers().getFirst())
                .invoke(officer -> Log.infof("Officer appointed: officerId=%s role=%s institution=%s", officer.id(),
                        officer.post().role(), institution));
    }

    /** The address of a draft as the register writes it; empty when there is none. */
    static String email(OfficerDraft draft) {
        return draft.email() == null ? "" : draft.email().strip().toLowerCase(Locale.ROOT);
    }
}
