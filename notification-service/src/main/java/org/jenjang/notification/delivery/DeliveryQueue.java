package org.jenjang.notification.delivery;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jenjang.platform.db.Statements;
import org.jspecify.annotations.Nullable;

/** The queue of notices in PostgreSQL. */
@ApplicationScoped
public class DeliveryQueue {

    private static final String ENQUEUE = """
            insert into delivery (id, complaint, event, rule, audience, facts, queued_at, due_at)
            select id, complaint, event, rule, audience, facts, cast($2 as timestamptz), cast($2 as timestamptz)
            from json_to_recordset(cast($1 as json))
                as n(id uuid, complaint text, event text, rule text, audience text, facts text)
            on conflict do nothing
            """;

    private static final String TAKE = """
            with due as (
                select id from delivery
                where due_at <= cast($1 as timestamptz) and (leased_until is null or leased_until < now())
                order by due_at, position limit cast($2 as int)
                for no key update skip locked),
            taken as (
                update delivery d set leased_until = now() + cast($3 as interval)
                from due where d.id = due.id returning d.*)
            select cast(coalesce(json_agg(t), '[]') as text)
            from (select d.id, d.complaint, d.event, d.rule, d.audience, d.facts, d.attempts, k.ticket, k.worker
                  from taken d left join dossier k on k.complaint = d.complaint order by d.position) t
            """;

    /** Settles only what nobody else has settled: a lease may have run out meanwhile. */
    private static final String SETTLE = """
            with settled as (
                update delivery d set state = s.state, attempts = s.attempts, obstacle = s.obstacle, due_at = s.due,
                       finished_at = s.finished, leased_until = null
                from json_to_recordset(cast($1 as json))
                    as s(id uuid, state text, attempts int, obstacle text, due timestamptz, finished timestamptz)
                where d.id = s.id and d.due_at is not null
                returning d.id)
            select cast(coalesce(json_agg(id), '[]') as text) from settled
            """;

    private static final String HASTEN = """
            update delivery set due_at = cast($1 as timestamptz)
            where state = 'FAILED' and obstacle = $2 and due_at > cast($1 as timestamptz)
            """;

    private static final String RETRY = """
            update delivery set state = 'QUEUED', attempts = 0, obstacle = null, finished_at = null,
                   due_at = cast($2 as timestamptz)
            where id = cast($1 as uuid) and state in ('QUEUED', 'FAILED', 'GIVEN_UP', 'NO_ADDRESS')
            """;

    /** Adds notices; those that are there already, sent or not, stay as they are. */
    public Uni<Void> enqueue(List<Notice> notices, Instant now, Statements transaction) {
        return notices.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.change(ENQUEUE, Json.encode(notices.stream().map(Row::of).toList()), now.toString())
                        .replaceWithVoid();
    }

    /** Takes the notices that are due, the longest due first, and leases them. */
    Uni<List<Taken>> take(int most, Duration lease, Instant now, Statements transaction) {
        return transaction.text(TAKE, now.toString(), Integer.toString(most), lease.toString())
                .map(rows -> Arrays.stream(Json.decodeValue(rows, Taken.Row[].class)).map(Taken.Row::taken).toList());
    }

    /** Writes down what became of notices; gives those that nobody else had settled. */
    Uni<Set<UUID>> settle(List<Tried> tried, Statements transaction) {
        return transaction.text(SETTLE, Json.encode(tried.stream().map(Settled::of).toList()))
                .map(ids -> Set.of(Json.decodeValue(ids, UUID[].class)));
    }

    /** Lets those that failed for this reason be tried at once, since it is gone. */
    Uni<Integer> hasten(Obstacle gone, Instant now, Statements transaction) {
        return transaction.change(HASTEN, now.toString(), gone.name());
    }

    /** Lets one that is not sent be tried at once, as if it were new; gives false when there is none such. */
    Uni<Boolean> retry(UUID notice, Instant now, Statements transaction) {
        return transaction.change(RETRY, notice.toString(), now.toString()).map(changed -> changed == 1);
    }

    private record Row(UUID id, String complaint, String event, String rule, String audience, String facts) {

        static Row of(Notice notice) {
            return new Row(notice.id(), notice.complaint(), notice.event(), notice.rule(), notice.audience().text(),
                    FactsText.write(notice.facts()));
        }
    }

    private record Settled(UUID id, String state, int attempts, @Nullable Obstacle obstacle, @Nullable Instant due,
            @Nullable Instant finished) {

        static Settled of(Tried tried) {
            UUID id = tried.taken().notice().id();
            return switch (tried.outcome()) {
                case Delivery.Queued _ -> throw new IllegalArgumentException("A try has no outcome yet: " + id);
                case Delivery.Failed d -> new Settled(id, d.state().name(), d.attempts(), d.obstacle(), d.next(), null);
                case Delivery.Sent d -> new Settled(id, d.state().name(), d.attempts(), null, null, d.at());
                case Delivery.GivenUp d -> new Settled(id, d.state().name(), d.attempts(), null, null, d.at());
            };
        }
    }
}
