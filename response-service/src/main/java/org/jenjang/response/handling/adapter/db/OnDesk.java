package org.jenjang.response.handling.adapter.db;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jenjang.response.handling.app.Inbox.Desk;
import org.jenjang.response.handling.app.Tray;

/**
 * Which rows lie on a desk.
 *
 * @param condition in Hibernate's language
 * @param values of its parameters
 */
record OnDesk(String condition, Map<String, Object> values) {

    static OnDesk of(Desk desk) {
        return switch (desk) {
            case Desk.OfUnits(var units) when units.isEmpty() -> nothing();
            case Desk.OfUnits(var units) -> new OnDesk("unit in :office", Map.of("office", units));
            case Desk.OfHelper(var units) when units.isEmpty() -> nothing();
            case Desk.OfHelper(var units) -> helpedBy(units);
            case Desk.OfInstitution(var institution) -> new OnDesk("institution = :office", Map.of("office", institution));
            case Desk.OfApprover(var institution) -> new OnDesk(
                    "tray = " + Tray.class.getName() + ".APPROVAL and institution = :office", Map.of("office", institution));
        };
    }

    /** The values with some more. */
    Map<String, Object> with(Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(more);
        return all;
    }

    /** Finds a text literally, in small letters. */
    static String pattern(String words) {
        String literal = words.toLowerCase(Locale.ROOT).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return "%" + literal + "%";
    }

    private static OnDesk helpedBy(List<String> units) {
        String condition = IntStream.range(0, units.size()).mapToObj(i -> "helpers like :helper" + i + " escape '!'")
                .collect(Collectors.joining(" or ", "helpers <> '' and (", ")"));
        return new OnDesk(condition, IntStream.range(0, units.size()).boxed()
                .collect(Collectors.toMap(i -> "helper" + i, i -> pattern(" " + units.get(i) + " "))));
    }

    private static OnDesk nothing() {
        return new OnDesk("1 = 0", Map.of());
    }
}
