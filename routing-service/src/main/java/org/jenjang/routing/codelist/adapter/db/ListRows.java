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
import org.jenjang.routing.listfile.EntryRows;

/** Entries of the code lists as rows; nothing is null there and an empty text here. */
final class ListRows {

    private ListRows() {}

    static <T> List<T> read(JsonArray rows, Function<UnaryOperator<String>, T> entry) {
        return StreamSupport.stream(rows.spliterator(), false).map(row -> entry.apply(text((JsonObject) row))).toList();
    }

    static String write(List<? extends Entry> entries) {
        return new JsonArray(entries.stream().map(entry -> EntryRows.row(EntryColumns.of(entry))).toList()).encode();
    }

    private static UnaryOperator<String> text(JsonObject row) {
        return column -> Objects.toString(row.getValue(column), "");
    }
}
