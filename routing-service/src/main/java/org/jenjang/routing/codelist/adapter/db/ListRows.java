package org.jenjang.routing.codelist.adapter.db;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;
import org.jenjang.contracts.codelist.Entry;
import org.jenjang.contracts.codelist.EntryColumns;
import org.jenjang.routing.codelist.domain.ListEdit;
import org.jenjang.routing.listfile.domain.EntryChange;

/** Entries of the code lists as rows; nothing is null there and an empty text here. */
final class ListRows {

    private ListRows() {}

    static <T> List<T> read(JsonArray rows, Function<UnaryOperator<String>, T> entry) {
        return StreamSupport.stream(rows.spliterator(), false).map(row -> entry.apply(text((JsonObject) row))).toList();
    }

    static String write(List<? extends Entry> entries) {
        return new JsonArray(entries.stream().map(ListRows::row).toList()).encode();
    }

    static String changes(ListEdit edit) {
        return new JsonArray(edit.changes().stream().map(ListRows::row).toList()).encode();
    }

    private static UnaryOperator<String> text(JsonObject row) {
        return column -> Objects.toString(row.getValue(column), "");
    }

    private static JsonObject row(Entry entry) {
        JsonObject row = new JsonObject();
        EntryColumns.of(entry).forEach((column, text) -> row.put(column, text.isEmpty() ? null : text));
        return row;
    }

    private static JsonObject row(EntryChange change) {
        List<JsonObject> fields = change.fields().stream()
                .map(field -> new JsonObject().put("column", field.column()).put("before", field.before())
                        .put("after", field.after()))
                .toList();
        return new JsonObject().put("entry", change.entry()).put("name", change.name()).put("kind", change.kind().name())
                .put("fields", new JsonArray(fields).encode());
    }
}
