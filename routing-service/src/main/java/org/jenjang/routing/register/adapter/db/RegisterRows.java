package org.jenjang.routing.register.adapter.db;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jenjang.routing.listfile.EntryRows;
import org.jenjang.routing.listfile.domain.EntryChange;
import org.jenjang.routing.listfile.domain.EntryLine;
import org.jenjang.routing.register.domain.Entries;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.RegisterEdit;
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
                .map(institution -> EntryRows.row(Entries.columns(institution))).toList()).encode();
    }

    /** Of the units only those that change. */
    static String units(RegisterEdit edit) {
        var changed = edit.changes().stream().map(EntryChange::entry).collect(Collectors.toSet());
        return new JsonArray(edit.institutions().stream()
                .flatMap(institution -> institution.units().stream().filter(unit -> changed.contains(unit.code()))
                        .map(unit -> EntryRows.row(Entries.columns(unit, institution.code()))))
                .toList()).encode();
    }

    private static EntryLine line(JsonObject row) {
        return new EntryLine(0, row.stream().filter(column -> column.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, column -> String.valueOf(column.getValue()))));
    }
}
