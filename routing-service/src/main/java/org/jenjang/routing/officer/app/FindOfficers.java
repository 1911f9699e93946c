package org.jenjang.routing.officer.app;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.jenjang.platform.security.AccessPolicy;
import org.jenjang.platform.security.Actor;
import org.jenjang.routing.officer.domain.Officer;

/** Looks for officers by their name or address, and notes who was shown whom. */
@ApplicationScoped
public class FindOfficers {

    /** Nobody reads on after so many; a longer name finds fewer. */
    public static final int MOST = 20;

    private final Officers officers;

    FindOfficers(Officers officers) {
        this.officers = officers;
    }

    /**
     * Those whose name or address has the text in it, in office first; at most {@link #MOST}. They may be of any institution.
     *
     * @throws org.jenjang.platform.kernel.NotFound when the actor may not know of all
     */
    public Uni<Officers.Found> like(String text, Actor by) {
        AccessPolicy.requireStaffOfAll(by);
        return officers.like(text, MOST)
                .call(found -> officers.note(by, LogEntry.What.LOOKED, found.officers().stream().map(Officer::id).toList()));
    }
}
