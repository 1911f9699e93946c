package org.jenjang.routing.casework.adapter.db;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jenjang.contracts.vocabulary.Clock;
import org.jenjang.contracts.vocabulary.Holder;
import org.jenjang.contracts.vocabulary.Tier;
import org.jenjang.routing.casework.app.CaseLine;
import org.jenjang.routing.casework.app.QueuePage;
import org.jenjang.routing.casework.app.CaseQueues;
import org.jenjang.routing.casework.app.Queue;
import org.jenjang.routing.casework.domain.StageName;

/** Queues in PostgreSQL. Only the lines that are shown are joined with their limits. */
@ApplicationScoped
class DbCaseQueues implements CaseQueues {

    private static final String MINE = "c.holder_institution = $1";
    /** A line of {@code liable} is a tier, a space and the code of the institution or of a unit in it. */
    private static final String SEEN = """
            ($7 or c.holder_institution = $1
                or (c.helpers like '%"' || $1 || '"%' and (c.stage in ('WITH_INSTITUTION', 'WITH_UNIT', 'ESCALATED', 'ANSWERED', 'CLOSED')
                    or (c.stage = 'ON_HOLD' and c.stage_before = 'WITH_INSTITUTION')))
                or (not (c.secret or c.supervisory)
                and c.keep_from not like '%"' || $1 || '"%'
                and (c.holder_institution = any($6)
                    or c.liable like '% ' || $1 || '"%' or c.liable like '% ' || $1 || '/%')))
            """;
    private static final String SEARCHED = "($2 = '' or c.ticket = upper($2) or c.complaint = $2 or c.title ilike $3)";
    private static final String PAGE = """
            select p.*, d.clock, d.due_at
            from (select c.*, count(*) over () as total from routing_case c
                where %s and %s order by %s limit $4 offset $5) p
            left join lateral (select clock, due_at from deadline
                where complaint = p.complaint and state = 'RUNNING' order by due_at limit 1) d on true
            order by %s
            """;
    private static final String COUNTS = """
            select count(*) filter (where stage = 'AT_DESK' and returned_by is null) as desk,
                count(*) filter (where stage = 'AT_DESK' and returned_by is not null) as returned,
                count(*) filter (where stage = 'WITH_INSTITUTION') as institution,
                count(*) filter (where stage = 'ESCALATED') as escalated,
                count(*) filter (where stage = 'IN_ARBITRATION') as arbitration
            from routing_case where holder_institution = $1
                and stage in ('AT_DESK', 'WITH_INSTITUTION', 'ESCALATED', 'IN_ARBITRATION')
            """;

    private final Pool pool;

    DbCaseQueues(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Uni<QueuePage> page(Queue queue, Sight sight, String search, int page) {
        String sql = PAGE.formatted(condition(queue), SEARCHED, order(queue, "c"), order(queue, "p"));
        Tuple parameters = Tuple.from(new Object[] {
            sight.institution(), search, "%" + search.replaceAll("([\\\\%_])", "\\\\$1") + "%", QueuePage.SIZE,
            (page - 1) * QueuePage.SIZE, sight.below().toArray(String[]::new), sight.everything()
        });
        return pool.preparedQuery(sql).execute(parameters).map(rows -> QueuePage.of(
                rows.stream().map(DbCaseQueues::line).toList(),
                page,
                rows.stream().findFirst().map(row -> row.getLong("total")).orElse(0L)));
    }

    @Override
    public Uni<Map<Queue, Long>> counts(Sight sight) {
        return pool.preparedQuery(COUNTS).execute(Tuple.of(sight.institution())).map(rows -> {
            Row row = rows.iterator().next();
            Map<Queue, Long> counts = new EnumMap<>(Queue.class);
            for (Queue queue : new Queue[] {Queue.DESK, Queue.RETURNED, Queue.INSTITUTION, Queue.ESCALATED,
                Queue.ARBITRATION}) {
                counts.put(queue, row.getLong(queue.name().toLowerCase(Locale.ROOT)));
            }
            return counts;
        });
    }

    /** Every condition names {@code $6} and {@code $7}, since PostgreSQL wants to know the type of each parameter. */
    private static String condition(Queue queue) {
        String own = MINE + " and ($7 or $6::text[] is not null)";
        return switch (queue) {
            case DESK -> own + " and c.stage = 'AT_DESK' and c.returned_by is null";
            case RETURNED -> own + " and c.stage = 'AT_DESK' and c.returned_by is not null";
            case INSTITUTION -> own + " and c.stage = 'WITH_INSTITUTION'";
            case ESCALATED -> own + " and c.stage = 'ESCALATED'";
            case ARBITRATION -> own + " and c.stage = 'IN_ARBITRATION'";
            case ALL -> SEEN;
        };
    }

    /** Where somebody has to act, danger to life comes first and then what has waited longest. */
    private static String order(Queue queue, String table) {
        return (queue == Queue.ALL ? "%1$s.held_since desc" : "%1$s.emergency desc, %1$s.held_since")
                .formatted(table) + ", " + table + ".complaint";
    }

    private static CaseLine line(Row row) {
        return new CaseLine(
                row.getString("complaint"),
                row.getString("ticket"),
                row.getString("title"),
                row.getString("region"),
                StageName.valueOf(row.getString("stage")),
                row.getString("returned_by") != null,
                new Holder(row.getString("holder_institution"), row.getString("holder_unit"),
                        Tier.valueOf(row.getString("holder_tier"))),
                row.getOffsetDateTime("held_since").toInstant(),
                row.getInteger("level"),
                row.getBoolean("emergency"),
                Optional.ofNullable(row.getString("clock")).map(Clock::valueOf).orElse(null),
                Optional.ofNullable(row.getOffsetDateTime("due_at")).map(OffsetDateTime::toInstant).orElse(null));
    }
}
