package org.jenjang.routing.officer.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What somebody may fill in one institution, and when he asks.
 *
 * @param by the identity provider's id of the person
 * @param roles he may appoint to; nobody makes his own superior
 * @param units codes of the institution's units in office
 * @param lastDays of the institution and of each of its units, by code; the last day of all while it is open
 * @param today where the institution is
 */
public record Authority(
        String by, String institution, Set<OfficerRole> roles, Set<String> units, Map<String, LocalDate> lastDays,
        LocalDate today, Instant at) {

    public Authority {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
        lastDays = Map.copyOf(lastDays);
    }

    /** Whether nobody can hold a post on that day because its unit or the whole institution has ended. */
    public boolean hasEnded(Post post, LocalDate day) {
        return isOver(post.institution(), day) || (post.unit() != null && isOver(post.unit(), day));
    }

    private boolean isOver(String office, LocalDate day) {
        return day.isAfter(lastDays.getOrDefault(office, LocalDate.MIN));
    }
}
