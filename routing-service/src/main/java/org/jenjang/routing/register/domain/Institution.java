package org.jenjang.routing.register.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jenjang.contracts.vocabulary.Tier;
import org.jspecify.annotations.Nullable;

/**
 * An institution that can be competent for a report.
 *
 * @param code such as {@code kl:kemenpu} or {@code pemda:74.71}; never reused
 * @param parent the institution one rung up; null for the national desk
 * @param kind {@code MINISTRY}, {@code AGENCY}, {@code STATE_ENTERPRISE}, {@code PROVINCE}, {@code REGENCY} or
 *     {@code CITY}
 * @param region the territory it serves; null for the whole country
 * @param zone where its working days are counted
 * @param validTo its last day in office; null while it is open
 * @param successor who took over after that day
 * @param shares parts of its work that others than the successor took over
 * @param source the regulation it rests on
 */
public record Institution(
        String code,
        String name,
        @Nullable String parent,
        Tier tier,
        String kind,
        @Nullable String region,
        ZoneId zone,
        String email,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String successor,
        List<Share> shares,
        String source,
        List<Unit> units) {

    public Institution {
        shares = List.copyOf(shares);
        units = List.copyOf(units);
    }

    /** Whether it is in office on that day; its last day counts. */
    public boolean isInOfficeOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether its last day is over, where it was. */
    boolean hasEndedBy(Instant now) {
        return validTo != null && dayOf(now).isAfter(validTo);
    }

    LocalDate dayOf(Instant now) {
        return LocalDate.ofInstant(now, zone);
    }

    /** Who took over its reports of a category; the successor when nobody is named for it. */
    public Optional<String> heirOf(@Nullable String category) {
        return shares.stream().filter(share -> share.covers(category)).map(Share::institution).findFirst()
                .or(() -> Optional.ofNullable(successor));
    }

    /** The units in office on that day. */
    public List<Unit> unitsOn(LocalDate day) {
        return units.stream().filter(unit -> unit.isInOfficeOn(day)).toList();
    }
}
