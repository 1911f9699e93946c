package org.jenjang.routing.register.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All institutions, as a tree that is not the map: who stands above whom is written down, never derived from a region.
 */
public final class Register {

    private final SequencedMap<String, Institution> institutions = new LinkedHashMap<>();
    private final Map<String, List<Institution>> children;

    public Register(Collection<Institution> all) {
        all.forEach(institution -> institutions.put(institution.code(), institution));
        children = institutions.values().stream().filter(institution -> institution.parent() != null)
                .collect(Collectors.groupingBy(institution -> String.valueOf(institution.parent())));
    }

    /** This register with these entries in place of those with the same codes, or added at its end. */
    public Register with(Collection<Institution> changed) {
        return new Register(Stream.concat(institutions.values().stream(), changed.stream()).toList());
    }

    /** All institutions, ended ones too, in the order of the register. */
    public List<Institution> all() {
        return List.copyOf(institutions.values());
    }

    /** The institution with this code, ended or not. */
    public Optional<Institution> find(@Nullable String code) {
        return Optional.ofNullable(code).map(institutions::get);
    }

    /** The institutions above, nearest first. */
    public List<Institution> above(String code) {
        List<Institution> chain = new ArrayList<>();
        Optional<Institution> next = find(code).flatMap(this::parent);
        while (next.isPresent()) {
            chain.add(next.get());
            next = next.flatMap(this::parent);
        }
        return List.copyOf(chain);
    }

    /** The institutions one rung below, ended ones too, in the order of the register. */
    public List<Institution> children(String code) {
        return children.getOrDefault(code, List.of());
    }

    /** Codes of all institutions below, at any depth. */
    public List<String> below(String code) {
        return children(code).stream().flatMap(child -> Stream.concat(Stream.of(child.code()), below(child.code()).stream()))
                .toList();
    }

    /** The unit with this code. */
    public Optional<Unit> unit(@Nullable String code) {
        return institutionOf(code).flatMap(institution -> institution.unit(String.valueOf(code)));
    }

    /** The institution whose code stands before the slash in that of a unit, whether it has such a unit or not. */
    public Optional<Institution> institutionOf(@Nullable String unit) {
        return Optional.ofNullable(unit).map(code -> code.substring(0, Math.max(0, code.indexOf('/')))).flatMap(this::find);
    }

    /**
     * Who answers for an institution's reports of a category on a day: itself while it is in office, afterwards its heir or that
     * one's; none when it left nobody.
     */
    public Optional<Institution> inChargeOf(String code, @Nullable String category, LocalDate day) {
        Set<String> seen = new HashSet<>();
        Optional<Institution> heir = find(code);
        while (heir.isPresent() && !heir.get().isInOfficeOn(day)) {
            heir = seen.add(heir.get().code()) ? heir.flatMap(ended -> ended.heirOf(category)).flatMap(this::find)
                    : Optional.empty();
        }
        return heir;
    }

    /** Codes of the institutions that have ended by that moment, where they were. */
    public List<String> endedBy(Instant now) {
        return institutions.values().stream().filter(institution -> institution.hasEndedBy(now)).map(Institution::code)
                .toList();
    }

    /** Codes of the units that have ended by that moment although their institutions have not. */
    public List<String> unitsEndedBy(Instant now) {
        return institutions.values().stream()
                .filter(institution -> !institution.hasEndedBy(now))
                .flatMap(institution -> institution.units().stream()
                        .filter(unit -> unit.hasEndedBefore(institution.dayOf(now))))
                .map(Unit::code)
                .toList();
    }

    private Optional<Institution> parent(Institution institution) {
        return find(institution.parent());
    }
}
