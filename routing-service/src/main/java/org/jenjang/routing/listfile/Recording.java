package org.jenjang.routing.listfile;

import java.time.Instant;
import org.jenjang.platform.security.Actor;
import org.jenjang.platform.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * When a list was changed, and by whom.
 *
 * @param by the identity provider's id of the person; null when a release brought it
 * @param institution the institution for which the person acted; null for the nation
 * @param shipped the fingerprint of the release's files; null when a person did it
 */
public record Recording(Instant at, @Nullable String by, @Nullable String institution, @Nullable String shipped) {

    /** A change by a person. */
    public static Recording by(Actor actor, Instant at) {
        return new Recording(at, actor.subject(), actor.has(Role.NATIONAL_ADMIN) ? null : actor.institution(), null);
    }

    /** A change by a release. */
    public static Recording release(String fingerprint, Instant at) {
        return new Recording(at, null, null, fingerprint);
    }
}
