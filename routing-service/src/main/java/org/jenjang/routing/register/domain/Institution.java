package org.jenjang.routing.register.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jenjang.contracts.vocabulary.Tier;
import org.jspecify.annotations.Nullable;

/**
 * An institution that can be competent for a report.
 *
 * @param code such as {@code kl:kemenpu} or {@code pemda:74.71}; never reused
 * @param parent the institution one rung up; null for the national desk
 * @param kind one of {@link #KINDS}, which fits its tier
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

    /** Kinds of the governments of regions; each has an inspectorate. */
    public static final Set<String> GOVERNMENTS = Set.of("PROVINCE", "REGENCY", "CITY");
    /** All kinds, and the tiers at which there are such. */
    public static final Map<String, Set<Tier>> KINDS = Map.of(
            "MINISTRY", Set.of(Tier.NATIONAL), "AGENCY", Set.of(Tier.NATIONAL), "STATE_ENTERPRISE", Set.of(Tier.NATIONAL),
            "UNIVERSITY", Set.of(Tier.NATIONAL), "MISSION_ABROAD", Set.of(Tier.NATIONAL),
            "REGIONAL_ENTERPRISE", Set.of(Tier.PROVINCIAL, Tier.DISTRICT), "PROVINCE", Set.of(Tier.PROVINCIAL),
            "REGENCY", Set.of(Tier.DISTRICT), "CITY", Set.of(Tier.DISTRICT));

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

    /** The unit with this code, ended or not. */
    public Optional<Unit> unit(String code) {
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /**
     * The unit that does a unit's work on that day: itself until its last day or when nobody followed it, else its successor or
     * that one's. A successor is there on the day after, so that no two follow each other.
     */
    public String unitAfter(String code, LocalDate day) {
        return unit(code)
                .filter(unit -> unit.hasEndedBefore(day))
                .flatMap(unit -> Optional.ofNullable(unit.successor()))
                .map(successor -> unitAfter(successor, day))
                .orElse(code);
    }

    /** This institution with other units. */
    public Institution withUnits(List<Unit> others) {
        return new Institution(code, name, parent, tier, kind, region, zone, email, validFrom, validTo, successor, shares,
                source, others);
    }

    /** This institution with these units in place of those with the same codes, or added after them. */
    public Institution withUnitsAmong(List<Unit> some) {
        SequencedMap<String, Unit> all = new LinkedHashMap<>();
        Stream.concat(units.stream(), some.stream()).forEach(unit -> all.put(unit.code(), unit));
        return withUnits(List.copyOf(all.values()));
    }

    /** The units in office on that day. */
    public List<Unit> unitsOn(LocalDate day) {
        return units.stream().filter(unit -> unit.isInOfficeOn(day)).toList();
    }
}
