package org.jenjang.routing.clock.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which offices are closed: a national holiday, joint leave, an election, or a holiday of one region.
 *
 * @param region the region that keeps it; null when the whole country does
 */
public record Holiday(LocalDate date, String name, @Nullable String region) {

    boolean isKeptAt(Place place) {
        return region == null || place.liesIn(region);
    }
}
