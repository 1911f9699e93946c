package org.jenjang.routing.register.domain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The units that an institution of a kind usually has: what at least half of its kind have, as the register itself shows. A
 * proposal that each edits, never a claim that the office exists.
 */
public final class StandardUnits {

    /** What {@link Unit#source} says of a unit that was taken from here. */
    public static final String SOURCE = "TEMPLATE";

    private static final String FIRST_SLUG = "ult";
    private static final String FIRST_NAME = "Unit Layanan Terpadu";

    private StandardUnits() {}

    /** Those that the institution does not have yet; of a kind that nobody knows, one that takes everything. */
    public static List<Unit> of(Institution institution, Register register) {
        List<Institution> alike = register.all().stream()
                .filter(other -> other.kind().equals(institution.kind()) && other.validTo() == null).toList();
        List<Unit> proposed = usual(alike).map(usual -> proposal(usual, institution)).toList();
        List<Unit> all = proposed.isEmpty() && institution.units().isEmpty()
                ? List.of(unit(FIRST_SLUG, FIRST_NAME, Unit.SERVICE, institution)) : proposed;
        return all.stream().filter(unit -> institution.unit(unit.code()).isEmpty()).toList();
    }

    /** One unit for each slug that at least half of them have, by the name that most of them give it. */
    private static Stream<Unit> usual(List<Institution> alike) {
        Map<String, List<Unit>> bySlug = alike.stream()
                .flatMap(institution -> institution.units().stream())
                .filter(unit -> unit.source().equals(SOURCE) && unit.validTo() == null)
                .collect(Collectors.groupingBy(StandardUnits::slug, LinkedHashMap::new, Collectors.toList()));
        return bySlug.values().stream().filter(units -> units.size() * 2 >= alike.size()).map(StandardUnits::commonest);
    }

    private static Unit commonest(List<Unit> units) {
        Map<String, Long> names = units.stream().collect(Collectors.groupingBy(Unit::name, Collectors.counting()));
        return units.stream().collect(Collectors.toMap(Unit::name, Function.identity(), (first, _) -> first, LinkedHashMap::new))
                .values().stream().max(Comparator.comparing(unit -> names.get(unit.name()))).orElseThrow();
    }

    private static Unit proposal(Unit usual, Institution institution) {
        return unit(slug(usual), usual.name(), usual.kind(), institution);
    }

    private static Unit unit(String slug, String name, String kind, Institution institution) {
        String domain = institution.email().substring(institution.email().indexOf('@'));
        return new Unit(institution.code() + "/" + slug, name, kind, institution.region(), slug + domain,
                institution.validFrom(), institution.validTo(), SOURCE);
    }

    private static String slug(Unit unit) {
        return unit.code().substring(unit.code().indexOf('/') + 1);
    }
}
