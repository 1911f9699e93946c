package org.jenjang.contracts.codelist;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A province, or a regency or city inside one.
 *
 * @param code Kemendagri code, such as {@code 74} or {@code 74.71}
 * @param kind {@code PROVINCE}, {@code REGENCY}, {@code CITY}, {@code ADMINISTRATIVE_CITY} or {@code ADMINISTRATIVE_REGENCY}
 * @param parent code of the province; null for a province
 * @param zone its time zone: WIB, WITA or WIT
 * @param validFrom the first day on which this list vouches for it
 * @param formerCodes codes that the same place had before, such as those of its former province; the latest first
 * @param source the decree that fixes code and name
 */
public record Region(
        String code,
        String name,
        String kind,
        @Nullable String parent,
        ZoneId zone,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor,
        List<String> formerCodes,
        String source) implements Entry {

    /** The kind of a region that has no other one above it. */
    public static final String PROVINCE = "PROVINCE";

    public Region {
        formerCodes = List.copyOf(formerCodes);
    }

    /** Code of the province this region is or lies in. */
    public String provinceCode() {
        return parent == null ? code : parent;
    }

    @Override
    public String label() {
        return name;
    }
}
