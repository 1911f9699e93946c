package org.jenjang.routing.codelist.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jenjang.routing.codelist.app.ListHistory;
import org.jenjang.routing.listfile.EntryRows;
import org.jenjang.routing.listfile.PastChange;
import org.jenjang.routing.listfile.Recording;
import org.jenjang.routing.listfile.domain.EntryChange;

/** The changes of the code lists in PostgreSQL. */
@ApplicationScoped
class DbListHistory implements ListHistory {

    private static final String OF = """
            select revision, entry, name, kind, fields, changed_at, changed_by, changed_for
            from code_list_change join code_list_revision using (revision)
            where entry = $1 order by revision desc limit $2
            """;

    private final Pool pool;

    DbListHistory(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<PastChange>> of(String entry, int most) {
        return pool.preparedQuery(OF).mapping(DbListHistory::change).execute(Tuple.of(entry, most))
                .map(rows -> rows.stream().toList());
    }

    private static PastChange change(Row row) {
        Recording recording = new Recording(row.getOffsetDateTime("changed_at").toInstant(), row.getString("changed_by"),
                row.getString("changed_for"), null);
        return new PastChange(row.getInteger("revision"), recording, new EntryChange(row.getString("entry"), row.getString("entry"),
                row.getString("name"), EntryChange.Kind.valueOf(row.getString("kind")), EntryRows.fields(row.getString("fields"))));
    }
}
