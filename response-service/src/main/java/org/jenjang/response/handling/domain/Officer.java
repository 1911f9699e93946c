package org.jenjang.response.handling.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The person who asks for something.
 *
 * @param id the identity provider's id of the person; it is never told
 * @param units codes of the units that the person works for, the own one first, then those of colleagues who are away; empty
 *     for one who works for the institution as a whole
 */
public record Officer(String id, List<String> units) {

    public Officer {
        units = List.copyOf(units);
    }

    /** The first of these units for which the person works. */
    Optional<String> worksForOneOf(Collection<String> some) {
        return units.stream().filter(some::contains).findFirst();
    }
}
