package org.jenjang.routing.register.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jenjang.platform.db.Statements;
import org.jenjang.routing.register.app.RegisterTables;
import org.jenjang.routing.register.domain.Institution;
import org.jenjang.routing.register.domain.Unit;

/** The register in PostgreSQL: two statements bring it up to date, and touch only rows that differ. */
@ApplicationScoped
class DbRegisterTables implements RegisterTables {

    private static final String STORE_INSTITUTIONS = """
            with changed as (
                insert into institution
                select * from json_populate_recordset(null::institution, cast($1 as json))
                on conflict (code) do update set name = excluded.name, parent = excluded.parent, tier = excluded.tier,
                    kind = excluded.kind, region = excluded.region, zone = excluded.zone, email = excluded.email,
                    valid_from = excluded.valid_from, valid_to = excluded.valid_to, successor = excluded.successor
                where institution.* is distinct from excluded.*
                returning code)
            select cast(coalesce(json_agg(code), '[]') as text) from changed
            """;
    private static final String STORE_UNITS = """
            with changed as (
                insert into unit
                select * from json_populate_recordset(null::unit, cast($1 as json))
                on conflict (code) do update set institution = excluded.institution, name = excluded.name,
                    kind = excluded.kind, email = excluded.email, valid_from = excluded.valid_from,
                    valid_to = excluded.valid_to
                where unit.* is distinct from excluded.*
                returning institution)
            select cast(coalesce(json_agg(distinct institution), '[]') as text) from changed
            """;
    private static final String SEARCH = """
            select i.code
            from institution i left join unit u on u.institution = i.code and (u.name ilike $2 or $1 <% u.name)
            where i.name ilike $2 or $1 <% i.name or i.code = lower($1) or u.code is not null
            group by i.code, i.name
            order by greatest(word_similarity($1, i.name), 0.9 * coalesce(max(word_similarity($1, u.name)), 0))
                desc, i.name
            limit $3
            """;

    private final Pool pool;

    DbRegisterTables(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<Set<String>> storeChanges(List<Institution> institutions, Statements transaction) {
        JsonArray rows = new JsonArray();
        JsonArray units = new JsonArray();
        for (Institution institution : institutions) {
            rows.add(row(institution));
            institution.units().forEach(unit -> units.add(row(unit, institution.code())));
        }
        return transaction.text(STORE_INSTITUTIONS, rows.encode())
                .chain(changed -> transaction.text(STORE_UNITS, units.encode()).map(others -> union(changed, others)));
    }

    @Override
    public Uni<List<String>> search(String text, int most) {
        String contains = "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return pool.preparedQuery(SEARCH).execute(Tuple.of(text, contains, most))
                .map(rows -> rows.stream().map(row -> row.getString("code")).toList());
    }

    private static Set<String> union(String some, String others) {
        Set<String> codes = new HashSet<>();
        new JsonArray(some).addAll(new JsonArray(others)).forEach(code -> codes.add((String) code));
        return codes;
    }

    private static JsonObject row(Institution institution) {
        return new JsonObject()
                .put("code", institution.code())
                .put("name", institution.name())
                .put("parent", institution.parent())
                .put("tier", institution.tier())
                .put("kind", institution.kind())
                .put("region", institution.region())
                .put("zone", institution.zone().getId())
                .put("email", institution.email())
                .put("valid_from", institution.validFrom().toString())
                .put("valid_to", institution.validTo() == null ? null : institution.validTo().toString())
                .put("successor", institution.successor());
    }

    private static JsonObject row(Unit unit, String institution) {
        return new JsonObject()
                .put("code", unit.code())
                .put("institution", institution)
                .put("name", unit.name())
                .put("kind", unit.kind())
                .put("email", unit.email())
                .put("valid_from", unit.validFrom().toString())
                .put("valid_to", unit.validTo() == null ? null : unit.validTo().toString());
    }
}
