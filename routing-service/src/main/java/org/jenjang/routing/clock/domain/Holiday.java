package org.jenjang.routing.clock.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which offices are closed.
 *
 * @param region the region that keeps it; null when the whole country does
 * @param decree by which it was set
 * @param revision 0 = the first decree of that year, 1 = its first amendment, and so on
 */
public record Holiday(LocalDate date, String name, Kind kind, @Nullable String region, String decree, int revision) {

    /** What kind of closed day it is. */
    public enum Kind {
        /** Hari libur nasional. */
        NATIONAL,
        /** Cuti bersama: offices close beside a holiday. */
        JOINT_LEAVE,
        /** Polling day. */
        ELECTION,
        /** Kept by one region alone. */
        REGIONAL
    }

    boolean isKeptAt(Place place) {
        return region == null || place.liesIn(region);
    }
}
