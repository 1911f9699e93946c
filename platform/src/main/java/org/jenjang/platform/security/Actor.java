package org.jenjang.platform.security;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, as the token says. Built at the edge and handed on, so that use cases need no request.
 *
 * @param subject the identity provider's id of the person; never a name
 * @param institution code of the institution the person works for
 * @param unit code of the unit inside it
 */
public record Actor(String subject, Set<String> roles, @Nullable String institution, @Nullable String unit) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
