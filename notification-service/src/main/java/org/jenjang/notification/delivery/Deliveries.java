package org.jenjang.notification.delivery;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jenjang.platform.db.ConnectionUnitOfWork;
import org.jenjang.platform.kernel.NotFound;

/** The record of all deliveries, and a second try for one of them. */
@ApplicationScoped
public class Deliveries {

    /** How many lines a page has. */
    public static final int PAGE = 50;

    private static final String FIND = """
            with wanted as (
                select d.*, k.ticket from delivery d left join dossier k on k.complaint = d.complaint,
                     json_to_record(cast($1 as json)) as f(complaint text, state text)
                where (f.state = '' or d.state = f.state)
                  and (f.complaint = '' or d.complaint = f.complaint or k.ticket = f.complaint))
            select cast(json_build_object(
                'total', (select count(*) from wanted),
                'lines', (select coalesce(json_agg(l), '[]') from (
                    select id, complaint, ticket, rule, audience, cast(facts as json) as facts, state, attempts, obstacle,
                           queued_at as queued, case when finished_at is null then due_at end as next, finished_at as finished
                    from wanted order by position desc limit cast($2 as int) offset cast($3 as int)) l)) as text)
            """;

    private final DeliveryQueue queue;
    private final ConnectionUnitOfWork database;
    private final Clock clock;

    Deliveries(DeliveryQueue queue, ConnectionUnitOfWork database, Clock clock) {
        this.queue = queue;
        this.database = database;
        this.clock = clock;
    }

    /**
     * The newest first.
     *
     * @param page from 1
     */
    public Uni<Found> find(DeliveryFilter filter, int page) {
        String offset = Integer.toString((page - 1) * PAGE);
        String wanted = JsonObject.of("complaint", filter.complaint(), "state", filter.state()).encode();
        return database.inTransaction(transaction -> transaction.text(FIND, wanted, Integer.toString(PAGE), offset))
                .map(found -> Json.decodeValue(found, Found.class));
    }

    /** Tries a notice again at once, given up or not; fails with {@link NotFound} when there is none that is not sent. */
    public Uni<Void> retry(UUID notice) {
        return database.inTransaction(transaction -> queue.retry(notice, clock.instant(), transaction))
                .invoke(found -> {
                    if (!found) {
                        throw new NotFound();
                    }
                })
                .replaceWithVoid();
    }

    /**
     * What was found.
     *
     * @param total how many there are on all pages
     */
    public record Found(int total, List<DeliveryLine> lines) {

        /** How many pages there are; at least one. */
        public int pages() {
            return Math.max(1, (total + PAGE - 1) / PAGE);
        }
    }
}
