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
        List<Unit> units) {

    public InstitutionRecorded {
        units = List.copyOf(units);
    }

    /**
     * An office inside the institution that does the work.
     *
     * @param kind {@code SERVICE}, or {@code INSPECTORATE} for the unit that takes supervisory cases
     */
    public record Unit(String code, String name, String kind, String email) {}
}
