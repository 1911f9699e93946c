package org.jenjang.routing.casework.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jenjang.platform.db.Statements;
import org.jenjang.routing.casework.app.Outcome;
import org.jenjang.routing.casework.domain.RoutingCase;

/** The table of cases, read and written many rows at a time. */
final class CaseTable {

    /** Locked, and always in the same order so that two who want the same rows never wait for each other. */
    private static final String TAKE = """
            select cast(coalesce(json_agg(c), '[]') as text) from (
                select * from routing_case
                where complaint in (select json_array_elements_text(cast($1 as json)))
                order by complaint for update) c
            """;
    private static final String ADD =
            "insert into routing_case select * from json_populate_recordset(cast(null as routing_case), cast($1 as json))";
    /** Each case must still have told as much as when it was taken, or its next events would get numbers that are given. */
    private static final String CHANGE = """
            update routing_case c set version = c.version + 1, %s
            from rows from (json_populate_recordset(cast(null as routing_case), cast($1 as json)),
                json_array_elements_text(cast($2 as json))) n
            where c.complaint = n.complaint and c.told = cast(n.value as bigint)
            """.formatted(RowJson.columns().stream()
                    .filter(column -> !List.of("complaint", "version").contains(column))
                    .map("%1$s = n.%1$s"::formatted)
                    .collect(Collectors.joining(", ")));

    private CaseTable() {}

    static Uni<List<RoutingCaseRow>> take(Collection<String> complaints, Statements transaction) {
        return transaction.text(TAKE, new JsonArray(List.copyOf(complaints)).encode()).map(RowJson::read);
    }

    static Uni<Void> add(List<RoutingCase> opened, Statements transaction) {
        return opened.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.change(ADD, rows(opened)).replaceWithVoid();
    }

    /** Fails when one of them was changed meanwhile, although it was taken. */
    static Uni<Void> change(List<Outcome> changed, Statements transaction) {
        JsonArray told = new JsonArray(changed.stream().map(o -> o.before().orElseThrow().told()).toList());
        return changed.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.change(CHANGE, rows(changed.stream().map(Outcome::after).toList()), told.encode())
                        .invoke(number -> require(number == changed.size()))
                        .replaceWithVoid();
    }

    private static String rows(List<RoutingCase> cases) {
        return RowJson.write(cases.stream().map(RoutingCaseRow::of).toList());
    }

    private static void require(boolean all) {
        if (!all) {
            throw new IllegalStateException("A case that was taken has been changed by somebody else");
        }
    }
}
