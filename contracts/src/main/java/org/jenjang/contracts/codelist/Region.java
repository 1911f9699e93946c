package org.jenjang.contracts.codelist;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A province, or a regency or city inside one.
 *
 * @param code Kemendagri code, such as {@code 74} or {@code 74.71}
 * @param kind {@code PROVINCE}, {@code REGENCY}, {@code CITY}, {@code ADMINISTRATIVE_CITY} or {@code ADMINISTRATIVE_REGENCY}
 * @param parent code of the province; null for a province
 * @param zone its time zone: WIB, WITA or WIT
 */
public record Region(String code, String name, String kind, @Nullable String parent, ZoneId zone) {

    /** Code of the province this region is or lies in. */
    public String provinceCode() {
        return parent == null ? code : parent;
    }
}
