package org.jenjang.notification.rule;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jenjang.contracts.vocabulary.Holder;

/** The few neutral facts that a message needs: codes, numbers and times. No text of anybody's, and no address. */
public record Facts(Map<String, String> values) {

    private static final Facts NONE = new Facts(Map.of());

    public Facts {
        values = Map.copyOf(values);
    }

    /** Nothing but the ticket is told. */
    public static Facts none() {
        return NONE;
    }

    /** The office: its unit when one is chosen, else the institution. */
    public static Facts office(Holder holder) {
        return NONE.with("office", code(holder));
    }

    /** The same facts and one more. */
    public Facts with(String name, String value) {
        Map<String, String> more = new TreeMap<>(values);
        more.put(name, value);
        return new Facts(more);
    }

    /** The same facts and a moment. */
    public Facts with(String name, Instant at) {
        return with(name, at.toString());
    }

    /** The fact under this name; empty when the rule did not give it. */
    public String get(String name) {
        return values.getOrDefault(name, "");
    }

    /** The code of the office that holds: the unit's when one is chosen, else the institution's. */
    public static String code(Holder holder) {
        return holder.unit() == null ? holder.institution() : holder.unit();
    }
}
