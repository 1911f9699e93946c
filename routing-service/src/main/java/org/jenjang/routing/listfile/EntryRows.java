package org.jenjang.routing.listfile;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.jenjang.routing.listfile.domain.EntryChange;

/** Entries and what changes of them as rows; nothing is null there and an empty text here. */
public final class EntryRows {

    private EntryRows() {}

    /** The row of an entry. */
    public static JsonObject row(Map<String, String> columns) {
        JsonObject row = new JsonObject();
        columns.forEach((column, text) -> row.put(column, text.isEmpty() ? null : text));
        return row;
    }

    /** The rows of changes; a table that does not know the institution takes them too. */
    public static String changes(List<EntryChange> changes) {
        return new JsonArray(changes.stream().map(EntryRows::row).toList()).encode();
    }

    /** What changed of an entry, from the row of a change. */
    public static List<EntryChange.Field> fields(String stored) {
        return new JsonArray(stored).stream().map(JsonObject.class::cast)
                .map(field -> new EntryChange.Field(field.getString("column"), field.getString("before"), field.getString("after")))
                .toList();
    }

    private static JsonObject row(EntryChange change) {
        List<JsonObject> fields = change.fields().stream()
                .map(field -> new JsonObject().put("column", field.column()).put("before", field.before())
                        .put("after", field.after()))
                .toList();
        return new JsonObject().put("entry", change.entry()).put("institution", change.institution())
                .put("name", change.name()).put("kind", change.kind().name()).put("fields", new JsonArray(fields).encode());
    }
}
