package org.jenjang.routing.register.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jenjang.routing.listfile.EntryRows;
import org.jenjang.routing.listfile.PastChange;
import org.jenjang.routing.listfile.Recording;
import org.jenjang.routing.listfile.domain.EntryChange;
import org.jenjang.routing.register.app.RegisterHistory;

/** The changes of the register in PostgreSQL. */
@ApplicationScoped
class DbRegisterHistory implements RegisterHistory {

    private static final String OF = """
            select revision, entry, institution, name, kind, fields, changed_at, changed_by, changed_for, shipped
            from register_change join register_revision using (revision)
            where institution = $1 order by revision desc, entry limit $2
            """;
    private static final String LAST = """
            select coalesce(max(revision), 0) as revision from register_change where institution = $1
            """;

    private final Pool pool;

    DbRegisterHistory(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<List<PastChange>> of(String institution, int most) {
        return pool.preparedQuery(OF).mapping(DbRegisterHistory::change).execute(Tuple.of(institution, most))
                .map(rows -> rows.stream().toList());
    }

    @Override
    public Uni<Integer> lastChange(String institution) {
        return pool.preparedQuery(LAST).execute(Tuple.of(institution))
                .map(rows -> rows.iterator().next().getInteger("revision"));
    }

    private static PastChange change(Row row) {
        Recording recording = new Recording(row.getOffsetDateTime("changed_at").toInstant(), row.getString("changed_by"),
                row.getString("changed_for"), row.getString("shipped"));
        return new PastChange(row.getInteger("revision"), recording, new EntryChange(row.getString("entry"),
                row.getString("institution"), row.getString("name"), EntryChange.Kind.valueOf(row.getString("kind")),
                EntryRows.fields(row.getString("fields"))));
    }
}
