package org.jenjang.routing.casework.adapter.schedule;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jenjang.platform.db.DatabaseFault;

/** Many cases, copied from one that was really filed, whose limits all pass in the same second. */
final class DueAtOnce {

    private static final String CASES = """
            insert into routing_case
            select (jsonb_populate_record(c, jsonb_build_object('complaint', $2 || n, 'ticket', $2 || n))).*
            from routing_case c, generate_series(1, $3) n where c.complaint = $1
            """;
    private static final String LIMITS = """
            insert into deadline
            select (jsonb_populate_record(d, jsonb_build_object('id', $2 || n || '/' || d.clock, 'complaint', $2 || n,
                'due_at', cast($4 as timestamptz), 'passed', 2,
                'next_look', cast($4 as timestamptz) + interval '1 second'))).*
            from deadline d, generate_series(1, $3) n where d.complaint = $1 and d.clock = $5
            """;
    private static final String REST = """
            insert into deadline
            select (jsonb_populate_record(d, jsonb_build_object('id', $2 || n || '/' || d.clock, 'complaint', $2 || n))).*
            from deadline d, generate_series(1, $3) n where d.complaint = $1 and d.clock <> $4
            """;
    private static final String LEFT = """
            select count(*) as n from deadline
            where state = 'RUNNING' and next_look = cast($3 as timestamptz) + interval '1 second'
                and complaint like $1 || '%' and clock = $2
            """;
    private static final String TOLD = """
            select count(*) as n, count(distinct aggregateid) as cases from outbox
            where aggregateid like $1 || '%' and type = 'org.jenjang.complaint.escalated.v1'
            """;

    private static final String OLDER = "update deadline set calendar = -1 where complaint like $1 || '%'";
    private static final String LEFT_TO_OLDER = """
            select count(*) as n from deadline
            where complaint like $1 || '%' and calendar < 0 and state in ('RUNNING', 'PAUSED')
            """;
    private static final String MOVED = """
            select count(*) - count(distinct aggregateid) as n from outbox
            where aggregateid like $1 || '%' and type = 'org.jenjang.complaint.deadline-moved.v1'
            """;

    private final Pool pool;
    private final String prefix;
    private final String clock;
    private final Instant due;

    DueAtOnce(Pool pool, String prefix, String clock, Instant due) {
        this.pool = pool;
        this.prefix = prefix;
        this.clock = clock;
        this.due = due;
    }

    void copy(String complaint, int number) {
        run(CASES, Tuple.of(complaint, prefix, number));
        run(LIMITS, Tuple.from(new Object[] {complaint, prefix, number, due.atOffset(ZoneOffset.UTC), clock}));
        run(REST, Tuple.of(complaint, prefix, number, clock));
        run("analyze routing_case", Tuple.tuple());
        run("analyze deadline", Tuple.tuple());
    }

    /** As if a newer calendar had been loaded a moment ago. */
    void countedByOlderCalendar() {
        run(OLDER, Tuple.of(prefix));
    }

    /** How many open limits nobody has counted again. */
    long leftToOlderCalendar() {
        return number(LEFT_TO_OLDER, Tuple.of(prefix), "n");
    }

    /** How often it was told of a case more than once that its limit has moved. */
    long movedMoreThanOnce() {
        return number(MOVED, Tuple.of(prefix), "n");
    }

    /** How many have not fired yet. */
    long left() {
        return number(LEFT, Tuple.of(prefix, clock, due.atOffset(ZoneOffset.UTC)), "n");
    }

    /** How many escalations were told of. */
    long told() {
        return number(TOLD, Tuple.of(prefix), "n");
    }

    /** How many different cases were told to have escalated. */
    long toldCases() {
        return number(TOLD, Tuple.of(prefix), "cases");
    }

    private long number(String sql, Tuple parameters, String column) {
        // The pool may still hold a connection that a test has killed a moment ago.
        return pool.preparedQuery(sql).execute(parameters).onFailure(DatabaseFault::explains).retry().atMost(5)
                .await().indefinitely().iterator().next().getLong(column);
    }

    private void run(String sql, Tuple parameters) {
        pool.preparedQuery(sql).execute(parameters).await().indefinitely();
    }
}
