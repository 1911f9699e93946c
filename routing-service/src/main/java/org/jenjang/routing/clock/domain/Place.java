package org.jenjang.routing.clock.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Where an institution counts its working days.
 *
 * @param zone WIB, WITA or WIT
 * @param region code of the territory, whose own holidays count there; null for the whole country
 */
public record Place(ZoneId zone, @Nullable String region) {

    /** The day it is there. */
    public LocalDate dayOf(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    boolean liesIn(String territory) {
        return region != null && (region.equals(territory) || region.startsWith(territory + "."));
    }
}
