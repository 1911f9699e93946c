package org.jenjang.routing.officer.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place to be filled. Several people may hold the same one, and at least two should.
 *
 * @param unit code of the unit; null for who works for the institution as a whole
 */
public record Post(OfficerRole role, String institution, @Nullable String unit) {

    /** How many people should hold a post, so that reports do not wait for one who is ill. */
    public static final int ENOUGH = 2;

    /** Code of the office that it is in: the unit, or the institution itself. */
    public String office() {
        return unit == null ? institution : unit;
    }

    /**
     * How many open reports its holders look after: those of the unit, or of the whole institution.
     *
     * @param open how many there are with each office of the institution
     */
    public long open(Map<String, Long> open) {
        return unit == null ? open.values().stream().mapToLong(Long::longValue).sum() : open.getOrDefault(unit, 0L);
    }
}
