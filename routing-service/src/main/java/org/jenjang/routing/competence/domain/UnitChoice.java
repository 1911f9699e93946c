package org.jenjang.routing.competence.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Which unit of an institution is meant, by the part of its code behind the slash.
 *
 * @param slugs the first that is there is meant; one that ends with {@code *} means those of the same beginning, and of
 *     them the one that serves the report's region. Empty for no unit
 */
public record UnitChoice(List<String> slugs) {

    /** No unit: the institution itself decides. */
    public static final UnitChoice NONE = new UnitChoice(List.of());

    private static final String ANY = "*";

    public UnitChoice {
        slugs = List.copyOf(slugs);
    }

    /** Such as {@code pupr}, {@code sda-bina-marga|pupr} or {@code kantah-*}. */
    public static UnitChoice of(String text) {
        return new UnitChoice(List.of(text.split("\\|")));
    }

    /** As {@link #of} reads it. */
    public String text() {
        return String.join("|", slugs);
    }

    /** Code of the unit; empty when the institution has none such in office. */
    Optional<String> in(Institution institution, @Nullable String region, LocalDate day) {
        if (slugs.isEmpty()) {
            return Optional.empty();
        }
        List<Unit> units = institution.unitsOn(day);
        return slugs.stream()
                .flatMap(slug -> named(institution.code() + "/" + slug, units, region).stream())
                .map(Unit::code)
                .findFirst();
    }

    private static Optional<Unit> named(String code, List<Unit> units, @Nullable String region) {
        return code.endsWith(ANY)
                ? serving(units.stream().filter(unit -> unit.code().startsWith(code.substring(0, code.length() - 1))), region)
                : units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    /** The nearest: one for the city goes before one for its province. */
    private static Optional<Unit> serving(Stream<Unit> units, @Nullable String region) {
        return units.filter(unit -> unit.region() != null && Codes.covers(unit.region(), region))
                .max(Comparator.comparing(unit -> unit.region().length()));
    }
}
