package org.jenjang.routing.register.adapter.db;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jenjang.routing.register.domain.Entries;
import org.jenjang.routing.register.domain.EntryChange;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.RegisterEdit;
import org.jenjang.routing.register.domain.RegisterLine;
import org.jenjang.routing.register.domain.Unit;

/** Entries of the register as rows; nothing is null there and an empty text here. */
final class RegisterRows {

    private RegisterRows() {}

    /** An institution as the database writes it. */
    record Stored(String institution, String units) {

        static Stored of(Row row) {
            return new Stored(row.getString("institution"), row.getString("units"));
        }

        Institution read() {
            List<Unit> all = new JsonArray(units).stream().map(unit -> Entries.unit(line((JsonObject) unit))).toList();
            return Entries.institution(line(new JsonObject(institution)), all);
        }
    }

    static String institutions(RegisterEdit edit) {
        return new JsonArray(edit.institutions().stream()
                .map(institution -> row(Entries.columns(institution))).toList()).encode();
    }

    /** Of the units only those that change. */
    static String units(RegisterEdit edit) {
        var changed = edit.changes().stream().map(EntryChange::entry).collect(Collectors.toSet());
        return new JsonArray(edit.institutions().stream()
                .flatMap(institution -> institution.units().stream().filter(unit -> changed.contains(unit.code()))
                        .map(unit -> row(Entries.columns(unit, institution.code()))))
                .toList()).encode();
    }

    static String changes(RegisterEdit edit) {
        return new JsonArray(edit.changes().stream().map(RegisterRows::row).toList()).encode();
    }

    private static JsonObject row(EntryChange change) {
        List<JsonObject> fields = change.fields().stream()
                .map(field -> new JsonObject().put("column", field.column()).put("before", field.before())
                        .put("after", field.after()))
                .toList();
        return new JsonObject().put("entry", change.entry()).put("institution", change.institution())
                .put("name", change.name()).put("kind", change.kind().name()).put("fields", new JsonArray(fields).encode());
    }

    private static JsonObject row(Map<String, String> columns) {
        JsonObject row = new JsonObject();
        columns.forEach((column, text) -> row.put(column, text.isEmpty() ? null : text));
        return row;
    }

    private static RegisterLine line(JsonObject row) {
        return new RegisterLine(0, row.stream().filter(column -> column.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, column -> String.valueOf(column.getValue()))));
    }
}
