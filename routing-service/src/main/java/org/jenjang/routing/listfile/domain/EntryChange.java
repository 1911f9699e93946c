package org.jenjang.routing.listfile.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * One entry that is added or becomes another one.
 *
 * @param entry code of the institution, or of the unit
 * @param institution code of the institution that it is or belongs to; of an entry of a code list its own code
 * @param name what it is called afterwards
 * @param fields what changes, in the order of the columns; of an added entry nothing
 */
public record EntryChange(String entry, String institution, String name, Kind kind, List<Field> fields) {

    private static final String LAST_DAY = "valid_to";

    public EntryChange {
        fields = List.copyOf(fields);
    }

    /** What becomes of an entry. */
    public enum Kind { ADDED, CHANGED, ENDED }

    /** A column and its texts; empty for nothing. */
    public record Field(String column, String before, String after) {}

    /** Whether it is about a unit and not about the institution itself. */
    public boolean isUnit() {
        return !entry.equals(institution);
    }

    /** One that was not there before. */
    public static EntryChange added(String institution, String name, Map<String, String> columns) {
        return new EntryChange(columns.get("code"), institution, name, Kind.ADDED, List.of());
    }

    /** What differs between the columns of an entry before and after; none when nothing does. */
    public static Optional<EntryChange> between(String institution, String name, SequencedMap<String, String> before,
            SequencedMap<String, String> after) {
        List<Field> fields = after.entrySet().stream()
                .filter(column -> !column.getValue().equals(before.get(column.getKey())))
                .map(column -> new Field(column.getKey(), before.get(column.getKey()), column.getValue()))
                .toList();
        boolean ended = fields.stream().anyMatch(field -> field.column().equals(LAST_DAY) && field.before().isEmpty());
        return fields.isEmpty() ? Optional.empty()
                : Optional.of(new EntryChange(after.get("code"), institution, name,
                        ended ? Kind.ENDED : Kind.CHANGED, fields));
    }
}
