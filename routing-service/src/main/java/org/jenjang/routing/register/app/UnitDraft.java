package org.jenjang.routing.register.app;

import java.util.Map;
import java.util.TreeMap;
import org.jenjang.routing.listfile.domain.EntryLine;
import org.jspecify.annotations.Nullable;

/**
 * A unit as somebody wants it to be, nothing checked; of each field null or empty says nothing.
 *
 * @param validTo its last day in office; empty while it is open
 * @param successor code of the unit that takes over after that day
 */
public record UnitDraft(@Nullable String name, @Nullable String kind, @Nullable String region, @Nullable String email,
        @Nullable String validFrom, @Nullable String validTo, @Nullable String successor) {

    /** What the source of a unit says that its own institution has written down. */
    private static final String OWN = "OWN";

    /** The entry that it would be under this code. */
    EntryLine line(String code, String institution) {
        Map<String, String> fields = new TreeMap<>();
        put(fields, "name", name);
        put(fields, "kind", kind);
        put(fields, "region", region);
        put(fields, "email", email);
        put(fields, "valid_from", validFrom);
        put(fields, "valid_to", validTo);
        put(fields, "successor", successor);
        fields.put("code", code);
        fields.put("institution", institution);
        fields.put("source", OWN);
        return new EntryLine(0, fields);
    }

    private static void put(Map<String, String> fields, String column, @Nullable String text) {
        if (text != null) {
            fields.put(column, text.strip());
        }
    }
}
