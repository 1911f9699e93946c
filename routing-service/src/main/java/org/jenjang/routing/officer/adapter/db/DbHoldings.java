package org.jenjang.routing.officer.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import org.jenjang.platform.db.ConnectionUnitOfWork;
import org.jenjang.routing.officer.app.Holdings;
import org.jenjang.routing.officer.domain.Holding;
import org.jenjang.routing.officer.domain.OfficerRole;
import org.jenjang.routing.officer.domain.Post;
import org.jenjang.routing.officer.domain.Presence;

/** Who holds posts, in PostgreSQL: one statement for one institution or all. */
@ApplicationScoped
class DbHoldings implements Holdings {

    private static final String HOLDINGS = """
            with asked as (select * from json_to_recordset(cast($1 as json)) as a(institution text, today date, zone text)),
            holder as (
                select o.role, o.institution, o.unit, o.last_sign_in, o.recorded_at, (
                    select cast(max(d.to_day) + 1 as timestamp) at time zone a.zone from delegation d
                    where d.officer = o.id and d.to_day >= d.from_day and d.from_day <= a.today) as back_at
                from officer o join asked a on a.institution = o.institution
                where o.role in (select json_array_elements_text(cast($2 as json)))
                    and o.since <= a.today and (o.until is null or o.until >= a.today))
            select cast(coalesce(json_agg(p), '[]') as text) from (
                select role, institution, unit, json_agg(json_build_object(
                    'last_sign_in', last_sign_in, 'recorded_at', recorded_at, 'back_at', back_at)) as holders
                from holder group by role, institution, unit) p
            """;
    private static final String NEEDED = new JsonArray(
            Arrays.stream(OfficerRole.values()).filter(OfficerRole::isNeeded).map(OfficerRole::name).toList()).encode();

    private final ConnectionUnitOfWork database;

    DbHoldings(ConnectionUnitOfWork database) {
        this.database = database;
    }

    @Override
    public Uni<List<Holding>> of(List<Day> institutions) {
        JsonArray asked = new JsonArray(institutions.stream().map(day -> new JsonObject().put("institution", day.institution())
                .put("today", day.today().toString()).put("zone", day.zone().getId())).toList());
        return database.inTransaction(transaction -> transaction.text(HOLDINGS, asked.encode(), NEEDED))
                .map(found -> new JsonArray(found).stream().map(row -> holding((JsonObject) row)).toList());
    }

    private static Holding holding(JsonObject row) {
        Post post = new Post(OfficerRole.valueOf(row.getString("role")), row.getString("institution"), row.getString("unit"));
        return new Holding(post, row.getJsonArray("holders").stream().map(JsonObject.class::cast)
                .map(holder -> new Presence(OfficerRows.read(holder, "last_sign_in", OfficerRows::instant),
                        OfficerRows.instant(holder.getString("recorded_at")),
                        OfficerRows.read(holder, "back_at", OfficerRows::instant))).toList());
    }
}
