package org.jenjang.routing.codelist.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jenjang.contracts.codelist.Edition;
import org.jenjang.contracts.codelist.EntryColumns;
import org.jenjang.platform.db.Statements;
import org.jenjang.routing.codelist.app.ListTables;
import org.jenjang.routing.codelist.domain.ListEdit;
import org.jenjang.routing.listfile.EntryRows;
import org.jenjang.routing.listfile.Recording;
import org.jenjang.routing.listfile.Revisions;

/** The code lists in PostgreSQL. */
@ApplicationScoped
class DbListTables implements ListTables {

    private static final Revisions REVISIONS = new Revisions("code_list_revision");
    /** One statement, so that both lists are those of one revision; categories in the order in which they came. */
    private static final String CHANGED = """
            select
                (select coalesce(json_agg(r), '[]') from region r where r.changed_in > $1) as regions,
                (select coalesce(json_agg(c order by c.position), '[]') from category c where c.changed_in > $1) as categories
            """;
    private static final String BEGIN = """
            insert into code_list_revision (revision, changed_at, changed_by, changed_for)
            values (cast($1 as int), cast($2 as timestamptz), nullif($3, ''), nullif($4, ''))
            """;
    private static final String STORE_REGIONS = """
            insert into region (code, name, kind, parent, zone, valid_from, valid_to, successor, former_codes, source, changed_in)
            select code, name, kind, parent, zone, valid_from, valid_to, successor, former_codes, source, cast($2 as int)
            from json_populate_recordset(null::region, cast($1 as json))
            on conflict (code) do update set name = excluded.name, kind = excluded.kind, parent = excluded.parent,
                zone = excluded.zone, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                successor = excluded.successor, former_codes = excluded.former_codes, source = excluded.source,
                changed_in = excluded.changed_in
            """;
    private static final String STORE_CATEGORIES = """
            insert into category (code, parent, name_id, name_en, valid_from, valid_to, evidence, successor, institution, source,
                changed_in)
            select code, parent, name_id, name_en, valid_from, valid_to, evidence, successor, institution, source,
                cast($2 as int)
            from json_populate_recordset(null::category, cast($1 as json))
            on conflict (code) do update set parent = excluded.parent, name_id = excluded.name_id, name_en = excluded.name_en,
                valid_from = excluded.valid_from, valid_to = excluded.valid_to, evidence = excluded.evidence,
                successor = excluded.successor, institution = excluded.institution, source = excluded.source,
                changed_in = excluded.changed_in
            """;
    private static final String STORE_CHANGES = """
            insert into code_list_change (revision, entry, name, kind, fields)
            select cast($2 as int), entry, name, kind, fields
            from json_populate_recordset(null::code_list_change, cast($1 as json))
            """;

    private final Pool pool;

    DbListTables(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Integer> revision() {
        return REVISIONS.newest(pool);
    }

    @Override
    public Uni<Edition> changedSince(int revision) {
        return pool.preparedQuery(CHANGED).execute(Tuple.of(revision)).map(rows -> edition(rows.iterator().next()));
    }

    @Override
    public Uni<Integer> store(ListEdit edit, int seen, Recording recording, Statements transaction) {
        return REVISIONS.after(seen, transaction, revision -> put(edit, revision, recording, transaction));
    }

    /** What the first revision brings is no change of anything. */
    private static Uni<Integer> put(ListEdit edit, int revision, Recording recording, Statements transaction) {
        String number = Integer.toString(revision);
        String changes = EntryRows.changes(revision == 1 ? List.of() : edit.changes());
        return transaction.change(BEGIN, number, recording.at().toString(), Objects.toString(recording.by(), ""),
                        Objects.toString(recording.institution(), ""))
                .chain(() -> transaction.change(STORE_REGIONS, ListRows.write(edit.regions()), number))
                .chain(() -> transaction.change(STORE_CATEGORIES, ListRows.write(edit.categories()), number))
                .chain(() -> transaction.change(STORE_CHANGES, changes, number));
    }

    private static Edition edition(Row row) {
        return new Edition(ListRows.read(row.getJsonArray("regions"), EntryColumns::region),
                ListRows.read(row.getJsonArray("categories"), EntryColumns::category));
    }
}
