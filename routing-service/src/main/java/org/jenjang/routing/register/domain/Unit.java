package org.jenjang.routing.register.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jenjang.contracts.codelist.CodeLists;
import org.jenjang.contracts.codelist.Region;
import org.jspecify.annotations.Nullable;

/**
 * An office inside an institution that does the work (OPD, satker).
 *
 * @param code code of the institution, a slash and a slug; never reused
 * @param kind {@code SERVICE}, or {@code INSPECTORATE} for the unit that takes supervisory cases
 * @param region what it serves, when that is not the region of its institution
 * @param validTo its last day in office; null while it is open
 * @param successor the unit of the same institution that took over after that day
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
        @Nullable String successor,
        String source) {

    /** What {@link #kind} says of a unit that takes supervisory cases. */
    public static final String INSPECTORATE = "INSPECTORATE";
    /** What {@link #kind} says of every other unit. */
    public static final String SERVICE = "SERVICE";

    /** A unit that nobody follows. */
    public Unit(String code, String name, String kind, @Nullable String region, String email, LocalDate validFrom,
            @Nullable LocalDate validTo, String source) {
        this(code, name, kind, region, email, validFrom, validTo, null, source);
    }

    /** Whether it examines the conduct of officials. */
    public boolean isInspectorate() {
        return kind.equals(INSPECTORATE);
    }

    /** Whether a report from this region may be meant for it: it serves everywhere, or somewhere in the same province. */
    public boolean isNear(@Nullable String reported) {
        return region == null || reported == null || province(region).equals(province(reported));
    }

    private static Optional<String> province(String code) {
        return CodeLists.region(code).map(Region::provinceCode);
    }

    boolean hasEndedBefore(LocalDate day) {
        return validTo != null && day.isAfter(validTo);
    }

    /** Whether it is in office on that day; its last day counts. */
    public boolean isInOfficeOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** This unit with another last day; null while it is open. */
    Unit until(@Nullable LocalDate lastDay) {
        return new Unit(code, name, kind, region, email, validFrom, lastDay, successor, source);
    }
}
