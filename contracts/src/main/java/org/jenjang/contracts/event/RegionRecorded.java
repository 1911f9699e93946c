package org.jenjang.contracts.event;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jenjang.contracts.codelist.Region;
import org.jspecify.annotations.Nullable;

/**
 * The current entry of a region in the code lists, on the compacted topic {@code directory.institution} under its code, which
 * no institution and no category ever has.
 *
 * @param parent code of the province; null for a province
 * @param zone IANA time zone
 * @param validTo the last day on which there is such a region; null while there is
 * @param successor code of the region that takes its place after that day
 * @param formerCodes codes that the same place had before, the latest first
 * @param source the decree that fixes code and name
 */
@EventType("org.jenjang.directory.region-recorded.v1")
public record RegionRecorded(
        String code,
        String name,
        String kind,
        @Nullable String parent,
        String zone,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor,
        List<String> formerCodes,
        String source) {

    public RegionRecorded {
        formerCodes = List.copyOf(formerCodes);
    }

    /** What is told of a region. */
    public static RegionRecorded of(Region region) {
        return new RegionRecorded(region.code(), region.name(), region.kind(), region.parent(), region.zone().getId(),
                region.validFrom(), region.validTo(), region.successor(), region.formerCodes(), region.source());
    }

    /** The region of which this tells. */
    public Region region() {
        return new Region(code, name, kind, parent, ZoneId.of(zone), validFrom, validTo, successor, formerCodes, source);
    }
}
