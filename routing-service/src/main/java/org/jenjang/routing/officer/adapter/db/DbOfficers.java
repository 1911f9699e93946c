package org.jenjang.routing.officer.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jenjang.platform.db.ConnectionUnitOfWork;
import org.jenjang.platform.db.Statements;
import org.jenjang.platform.security.Actor;
import org.jenjang.routing.officer.app.Authorities;
import org.jenjang.routing.officer.app.LogEntry;
import org.jenjang.routing.officer.app.Officers;
import org.jenjang.routing.officer.domain.AccountTask;
import org.jenjang.routing.officer.domain.Changes;
import org.jenjang.routing.officer.domain.Officer;
import org.jenjang.routing.officer.domain.Roster;

/** Officers in PostgreSQL. Changes wait for each other, so that two never leave a unit without anybody together. */
@ApplicationScoped
class DbOfficers implements Officers {

    private final ConnectionUnitOfWork database;
    private final Authorities authorities;
    private final Clock clock;

    DbOfficers(ConnectionUnitOfWork database, Authorities authorities, Clock clock) {
        this.database = database;
        this.authorities = authorities;
        this.clock = clock;
    }

    @Override
    public Uni<Roster> of(String institution) {
        return of(Set.of(institution), Set.of());
    }

    @Override
    public Uni<Roster> of(Set<String> institutions, Set<String> emails) {
        return database.inTransaction(transaction -> roster(institutions, emails, transaction));
    }

    @Override
    public Uni<Roster> ofPerson(String email) {
        return database.inTransaction(transaction -> transaction.text(OfficerSql.PERSON, email)).map(OfficerRows::roster);
    }

    @Override
    public Uni<Optional<Officer>> find(UUID id) {
        return database.inTransaction(transaction -> transaction.text(OfficerSql.ONE, id.toString()))
                .map(found -> OfficerRows.officers(found).findFirst());
    }

    @Override
    public Uni<Found> like(String text, int most) {
        String contains = "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return database.inTransaction(transaction -> transaction.text(OfficerSql.LIKE, contains, Integer.toString(most)))
                .map(OfficerRows::found);
    }

    @Override
    public Uni<Changes> change(Set<String> institutions, Set<String> emails, Function<Roster, Changes> decide, Actor by,
            LogEntry.What what) {
        return database.inTransaction(transaction -> transaction.change(OfficerSql.LOCK)
                .chain(() -> roster(institutions, emails, transaction))
                .chain(before -> store(before, decide.apply(before), by, what, transaction)));
    }

    @Override
    public Uni<Void> note(Actor by, LogEntry.What what, String institution, Optional<UUID> officer) {
        return database.inTransaction(transaction -> transaction.change(OfficerSql.NOTE, clock.instant().toString(),
                by.subject(), what.name(), institution, officer.map(UUID::toString).orElse(""))).replaceWithVoid();
    }

    @Override
    public Uni<Void> note(Actor by, LogEntry.What what, List<UUID> officers) {
        return database.inTransaction(transaction -> noteEach(by, what, officers, transaction)).replaceWithVoid();
    }

    @Override
    public Uni<List<LogEntry>> log(UUID officer) {
        return database.inTransaction(transaction -> transaction.text(OfficerSql.LOG, officer.toString()))
                .map(found -> new JsonArray(found).stream().map(row -> entry((JsonObject) row)).toList());
    }

    private Uni<Changes> store(Roster before, Changes changes, Actor by, LogEntry.What what, Statements transaction) {
        Instant now = clock.instant();
        List<AccountTask> tasks = changes.tasks(before, authorities::zone, now);
        return transaction.change(OfficerSql.STORE_OFFICERS, OfficerRows.officers(changes.officers()))
                .chain(() -> transaction.change(OfficerSql.STORE_DELEGATIONS, OfficerRows.delegations(changes.delegations())))
                .chain(() -> transaction.change(OfficerSql.ADD_TASKS, AccountTaskRows.write(tasks)))
                .chain(() -> noteEach(by, what, concerned(changes), transaction))
                .replaceWith(changes);
    }

    private Uni<Integer> noteEach(Actor by, LogEntry.What what, List<UUID> officers, Statements transaction) {
        return transaction.change(OfficerSql.NOTE_EACH, clock.instant().toString(), by.subject(), what.name(),
                new JsonArray(officers.stream().map(UUID::toString).toList()).encode());
    }

    private static List<UUID> concerned(Changes changes) {
        return Stream.concat(changes.officers().stream().map(Officer::id),
                        changes.delegations().stream().flatMap(work -> Stream.of(work.officer(), work.delegate())))
                .distinct().toList();
    }

    private static Uni<Roster> roster(Set<String> institutions, Set<String> emails, Statements transaction) {
        return transaction.text(OfficerSql.ROSTER, new JsonArray(List.copyOf(institutions)).encode(),
                new JsonArray(List.copyOf(emails)).encode()).map(OfficerRows::roster);
    }

    private static LogEntry entry(JsonObject row) {
        return new LogEntry(Instant.parse(row.getString("at")), row.getString("actor"),
                LogEntry.What.valueOf(row.getString("what")));
    }
}
