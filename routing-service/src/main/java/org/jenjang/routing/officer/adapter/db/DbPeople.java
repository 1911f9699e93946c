package org.jenjang.routing.officer.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jenjang.platform.db.ConnectionUnitOfWork;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.routing.officer.app.Authorities;
import org.jenjang.routing.officer.app.IdentityProvider.Person;
import org.jenjang.routing.officer.app.IdentityProvider.SignIn;
import org.jenjang.routing.officer.app.NoteSignIns;
import org.jenjang.routing.officer.app.RecordPeople;
import org.jenjang.routing.officer.domain.Officer;
import org.jenjang.routing.officer.domain.Post;

/** What the identity provider tells of people, in PostgreSQL. */
@ApplicationScoped
class DbPeople implements RecordPeople.Newcomers, NoteSignIns.SignIns {

    private static final String ADD = """
            with added as (
                insert into officer
                select p.* from json_populate_recordset(null::officer, cast($1 as json)) p
                where not exists (select from officer o where o.subject = p.subject or o.email = p.email)
                on conflict do nothing returning id, institution),
            noted as (
                insert into officer_log (at, actor, what, institution, officer)
                select cast($2 as timestamptz), 'routing-service', 'FOUND', institution, id from added)
            select cast(count(*) as text) from added
            """;
    private static final String LAST = """
            select to_json(coalesce(max(last_sign_in), '2000-01-01Z') at time zone 'UTC') #>> '{}' || 'Z' from officer
            """;
    private static final String NOTE = """
            update officer o set last_sign_in = s.at
            from (select subject, max(at) as at from json_to_recordset(cast($1 as json)) as r(subject text, at timestamptz)
                group by subject) s
            where o.subject = s.subject and (o.last_sign_in is null or o.last_sign_in < s.at)
            """;

    private final ConnectionUnitOfWork database;
    private final Authorities authorities;
    private final Clock clock;

    DbPeople(ConnectionUnitOfWork database, Authorities authorities, Clock clock) {
        this.database = database;
        this.authorities = authorities;
        this.clock = clock;
    }

    @Override
    public Uni<Integer> add(List<Person> people) {
        String rows = OfficerRows.officers(people.stream().map(this::officer).toList());
        return database.inTransaction(transaction -> transaction.text(ADD, rows, clock.instant().toString()))
                .map(Integer::valueOf);
    }

    @Override
    public Uni<Instant> last() {
        return database.inTransaction(transaction -> transaction.text(LAST)).map(Instant::parse);
    }

    @Override
    public Uni<Void> note(List<SignIn> some) {
        JsonArray rows = new JsonArray(some.stream()
                .map(sign -> new JsonObject().put("subject", sign.subject()).put("at", sign.at().toString())).toList());
        return database.inTransaction(transaction -> transaction.change(NOTE, rows.encode())).replaceWithVoid();
    }

    private Officer officer(Person person) {
        return new Officer(Ids.next(), person.name(), person.email(),
                new Post(person.role(), person.institution(), person.role().isOfUnit() ? person.unit() : null),
                person.since().atZone(authorities.zone(person.institution())).toLocalDate(), null, null, null,
                person.subject(), null, null, clock.instant(), null);
    }
}
