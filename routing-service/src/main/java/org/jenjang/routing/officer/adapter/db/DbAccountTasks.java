package org.jenjang.routing.officer.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jenjang.platform.db.ConnectionUnitOfWork;
import org.jenjang.routing.officer.app.AccountTasks;
import org.jenjang.routing.officer.domain.AccountTask;

/** Tasks in PostgreSQL. A task that is taken is put off for a while, so it comes back when whoever took it dies. */
@ApplicationScoped
class DbAccountTasks implements AccountTasks {

    private static final String TAKE = """
            with taken as (
                update account_task t set next_try = cast($2 as timestamptz)
                where (t.email, t.due_at) in (select email, due_at from account_task
                    where next_try <= cast($1 as timestamptz) order by next_try limit cast($3 as int) for update skip locked)
                returning t.email, t.due_at, t.tries)
            select cast(coalesce(json_agg(t order by t.due_at), '[]') as text) from taken t
            """;
    private static final String KNOWN = """
            update officer set subject = $2 where subject is distinct from $2
                and id in (select cast(json_array_elements_text(cast($1 as json)) as uuid))
            """;
    private static final String OVER = "delete from account_task where email = $1 and due_at = cast($2 as timestamptz)";
    private static final String FAILED = """
            update account_task set tries = tries + 1, problem = $3, next_try = cast($4 as timestamptz)
            where email = $1 and due_at = cast($2 as timestamptz)
            """;
    private static final String WAITING = """
            select cast(coalesce(json_object_agg(id, problem), '{}') as text) from (
                select o.id, coalesce(max(t.problem), 'NOT_TRIED') as problem
                from officer o join account_task t on t.email = o.email
                where o.institution = $1 and t.due_at <= cast($2 as timestamptz) group by o.id) w
            """;

    private final ConnectionUnitOfWork database;

    DbAccountTasks(ConnectionUnitOfWork database) {
        this.database = database;
    }

    @Override
    public Uni<List<Due>> take(Instant now, Instant again, int most) {
        return database.inTransaction(
                        transaction -> transaction.text(TAKE, now.toString(), again.toString(), Integer.toString(most)))
                .map(AccountTaskRows::read);
    }

    @Override
    public Uni<Void> known(Set<UUID> offices, String subject) {
        return change(KNOWN, new JsonArray(offices.stream().map(UUID::toString).toList()).encode(), subject);
    }

    @Override
    public Uni<Void> over(AccountTask task) {
        return change(OVER, task.email(), task.dueAt().toString());
    }

    @Override
    public Uni<Void> again(AccountTask task) {
        return change(OfficerSql.ADD_TASKS, AccountTaskRows.write(List.of(task)));
    }

    @Override
    public Uni<Void> failed(AccountTask task, Problem problem, Instant again) {
        return change(FAILED, task.email(), task.dueAt().toString(), problem.name(), again.toString());
    }

    @Override
    public Uni<Map<UUID, Problem>> waiting(String institution, Instant now) {
        return database.inTransaction(transaction -> transaction.text(WAITING, institution, now.toString()))
                .map(found -> new JsonObject(found).stream().collect(Collectors.toMap(
                        entry -> UUID.fromString(entry.getKey()), entry -> Problem.valueOf((String) entry.getValue()))));
    }

    private Uni<Void> change(String sql, String... parameters) {
        return database.inTransaction(transaction -> transaction.change(sql, parameters)).replaceWithVoid();
    }
}
