package org.jenjang.routing.register.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jenjang.platform.db.Statements;
import org.jenjang.platform.work.HeavyWork;
import org.jenjang.routing.listfile.EntryRows;
import org.jenjang.routing.listfile.Recording;
import org.jenjang.routing.listfile.Revisions;
import org.jenjang.routing.register.app.RegisterTables;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.RegisterEdit;

/** The register in PostgreSQL. */
@ApplicationScoped
class DbRegisterTables implements RegisterTables {

    private static final Revisions REVISIONS = new Revisions("register_revision");
    /** One statement, so that an institution is never read without the units of its revision. */
    private static final String CHANGED = """
            select cast(to_json(i) as text) as institution,
                (select cast(coalesce(json_agg(u order by u.position), '[]') as text) from unit u
                    where u.institution = i.code) as units
            from institution i where i.changed_in > $1 order by i.position
            """;
    private static final String EDITED = """
            select distinct entry from register_change c join register_revision r using (revision)
            where r.changed_by is not null
            """;
    private static final String TAKEN = "select 1 from register_revision where shipped = $1";
    private static final String BEGIN = """
            insert into register_revision (revision, changed_at, changed_by, changed_for, shipped)
            values (cast($1 as int), cast($2 as timestamptz), nullif($3, ''), nullif($4, ''), nullif($5, ''))
            """;
    private static final String STORE_INSTITUTIONS = """
            insert into institution (code, name, parent, tier, kind, region, zone, email, valid_from, valid_to, successor,
                shares, source, changed_in)
            select code, name, parent, tier, kind, region, zone, email, valid_from, valid_to, successor, shares,
                coalesce(source, ''), cast($2 as int)
            from json_populate_recordset(null::institution, cast($1 as json))
            on conflict (code) do update set name = excluded.name, parent = excluded.parent, tier = excluded.tier,
                kind = excluded.kind, region = excluded.region, zone = excluded.zone, email = excluded.email,
                valid_from = excluded.valid_from, valid_to = excluded.valid_to, successor = excluded.successor,
                shares = excluded.shares, source = excluded.source, changed_in = excluded.changed_in
            """;
    private static final String STORE_UNITS = """
            insert into unit (code, institution, name, kind, region, email, valid_from, valid_to, successor, source)
            select code, institution, name, kind, region, email, valid_from, valid_to, successor, coalesce(source, '')
            from json_populate_recordset(null::unit, cast($1 as json))
            on conflict (code) do update set name = excluded.name, kind = excluded.kind, region = excluded.region,
                email = excluded.email, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                successor = excluded.successor, source = excluded.source
            """;
    private static final String STORE_CHANGES = """
            insert into register_change (revision, entry, institution, name, kind, fields)
            select cast($2 as int), entry, institution, name, kind, fields
            from json_populate_recordset(null::register_change, cast($1 as json))
            """;
    private static final String SEARCH = """
            select i.code
            from institution i left join unit u on u.institution = i.code and (u.name ilike $2 or $1 <% u.name)
            where i.name ilike $2 or $1 <% i.name or i.code = lower($1) or u.code is not null
            group by i.code, i.name
            order by greatest(word_similarity($1, i.name), 0.9 * coalesce(max(word_similarity($1, u.name)), 0))
                desc, i.name
            """;

    private final Pool pool;
    private final HeavyWork heavyWork;

    DbRegisterTables(Pool pool, HeavyWork heavyWork) {
        this.pool = pool;
        this.heavyWork = heavyWork;
    }

    @Override
    public Uni<Integer> revision() {
        return REVISIONS.newest(pool);
    }

    @Override
    public Uni<List<Institution>> changedSince(int revision) {
        // The whole register is 16,000 entries.
        return pool.preparedQuery(CHANGED).mapping(RegisterRows.Stored::of).execute(Tuple.of(revision))
                .map(rows -> rows.stream().toList())
                .chain(stored -> heavyWork.run(HeavyWork.Kind.BATCH, () -> stored.stream().map(RegisterRows.Stored::read).toList()));
    }

    @Override
    public Uni<Set<String>> edited() {
        return pool.query(EDITED).execute()
                .map(rows -> rows.stream().map(row -> row.getString("entry")).collect(Collectors.toSet()));
    }

    @Override
    public Uni<Boolean> hasTaken(String fingerprint) {
        return pool.preparedQuery(TAKEN).execute(Tuple.of(fingerprint)).map(rows -> rows.size() > 0);
    }

    @Override
    public Uni<Integer> store(RegisterEdit edit, int seen, Recording recording, Statements transaction) {
        return REVISIONS.after(seen, transaction, revision -> put(edit, revision, recording, transaction));
    }

    private Uni<Integer> put(RegisterEdit edit, int revision, Recording recording, Statements transaction) {
        return heavyWork.run(HeavyWork.Kind.BATCH, () -> Written.of(edit, revision))
                .chain(rows -> put(rows, Integer.toString(revision), recording, transaction));
    }

    private static Uni<Integer> put(Written rows, String revision, Recording recording, Statements transaction) {
        return transaction.change(BEGIN, revision, recording.at().toString(), Objects.toString(recording.by(), ""),
                        Objects.toString(recording.institution(), ""), Objects.toString(recording.shipped(), ""))
                .chain(() -> transaction.change(STORE_INSTITUTIONS, rows.institutions(), revision))
                .chain(() -> transaction.change(STORE_UNITS, rows.units()))
                .chain(() -> transaction.change(STORE_CHANGES, rows.changes(), revision));
    }

    /** An edit as rows. */
    private record Written(String institutions, String units, String changes) {

        /** What the first revision brings is no change of anything. */
        static Written of(RegisterEdit edit, int revision) {
            return new Written(RegisterRows.institutions(edit), RegisterRows.units(edit),
                    EntryRows.changes(revision == 1 ? List.of() : edit.changes()));
        }
    }

    @Override
    public Uni<List<String>> search(String text) {
        String contains = "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return pool.preparedQuery(SEARCH).execute(Tuple.of(text, contains))
                .map(rows -> rows.stream().map(row -> row.getString("code")).toList());
    }
}
