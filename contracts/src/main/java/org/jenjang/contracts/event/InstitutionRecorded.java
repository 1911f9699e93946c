package org.jenjang.contracts.event;

import java.time.LocalDate;
import java.util.List;
import org.jenjang.contracts.vocabulary.Tier;
import org.jspecify.annotations.Nullable;

/**
 * The current entry of an institution in the register, on the compacted topic {@code directory.institution}.
 *
 * @param parent the institution one rung up; null for the national desk
 * @param zone IANA time zone in which its working days are counted
 * @param email where notices for the institution go
 * @param validTo its last day in office; null while it is open
 * @param units all of them, ended ones too, so that what they once did can be named
 * @param successor who takes over after that day; null when nobody does, or when the work was divided
 */
@EventType("org.jenjang.directory.institution-recorded.v1")
public record InstitutionRecorded(
        String code,
        String name,
        @Nullable String parent,
        Tier tier,
        String kind,
        @Nullable String region,
        String zone,
        String email,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Unit> units,
        @Nullable String successor) {

    public InstitutionRecorded {
        units = List.copyOf(units);
    }

    /** An institution that nobody follows. */
    public InstitutionRecorded(String code, String name, @Nullable String parent, Tier tier, String kind,
            @Nullable String region, String zone, String email, LocalDate validFrom, @Nullable LocalDate validTo,
            List<Unit> units) {
        this(code, name, parent, tier, kind, region, zone, email, validFrom, validTo, units, null);
    }

    /**
     * An office inside the institution that does the work.
     *
     * @param kind {@code SERVICE}, or {@code INSPECTORATE} for the unit that takes supervisory cases
     * @param region what it serves; null when that is the region of its institution
     * @param validTo its last day in office; null while it is open
     * @param successor the unit that takes over after that day
     */
    public record Unit(String code, String name, String kind, String email, @Nullable String region,
            @Nullable LocalDate validTo, @Nullable String successor) {

        /** An open unit that serves the region of its institution. */
        public Unit(String code, String name, String kind, String email) {
            this(code, name, kind, email, null, null, null);
        }
    }
}
