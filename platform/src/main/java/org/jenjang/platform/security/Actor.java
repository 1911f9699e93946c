package org.jenjang.platform.security;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, as the token says. Built at the edge and handed on, so that use cases need no request.
 *
 * @param subject the identity provider's id of the person; never a name
 * @param institution code of the institution the person works for
 * @param unit code of the unit inside it
 * @param delegatedUnits codes of units of the same institution for which the person works while somebody there is away
 */
public record Actor(
        String subject,
        Set<String> roles,
        @Nullable String institution,
        @Nullable String unit,
        Set<String> delegatedUnits) {

    /** Units of other institutions are no matter of the person's, whatever a token says. */
    public Actor {
        roles = Set.copyOf(roles);
        String house = institution + "/";
        delegatedUnits = delegatedUnits.stream().filter(delegated -> delegated.startsWith(house))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Somebody who works for no unit but his own. */
    public Actor(String subject, Set<String> roles, @Nullable String institution, @Nullable String unit) {
        this(subject, roles, institution, unit, Set.of());
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** All units for which the person works: the own one first, then those of colleagues who are away. */
    public List<String> units() {
        return Stream.concat(Stream.ofNullable(unit), delegatedUnits.stream().sorted()).distinct().toList();
    }
}
