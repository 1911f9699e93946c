package org.jenjang.routing.officer.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * What somebody may fill in one institution, and when he asks.
 *
 * @param by the identity provider's id of the person
 * @param roles he may appoint to; nobody makes his own superior
 * @param units codes of the institution's units in office
 * @param today where the institution is
 */
public record Authority(
        String by, String institution, Set<OfficerRole> roles, Set<String> units, LocalDate today, Instant at) {

    public Authority {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }
}
