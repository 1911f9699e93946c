package org.jenjang.routing.register.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An office inside an institution that does the work (OPD, satker).
 *
 * @param code code of the institution, a slash and a slug
 * @param kind {@code SERVICE}, or {@code INSPECTORATE} for the unit that takes supervisory cases
 * @param region what it serves, when that is not the region of its institution
 * @param validTo its last day in office; null while it is open
 * @param source where it is known from; {@code TEMPLATE} for an office that such an institution usually has
 */
public record Unit(
        String code,
        String name,
        String kind,
        @Nullable String region,
        String email,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source) {

    /** Whether it examines the conduct of officials. */
    public boolean isInspectorate() {
        return kind.equals("INSPECTORATE");
    }

    boolean hasEndedBefore(LocalDate day) {
        return validTo != null && day.isAfter(validTo);
    }

    boolean isInOfficeOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
