package org.jenjang.platform.event;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jenjang.platform.db.DatabaseFault;
import org.jenjang.platform.kernel.NotFound;
import org.jenjang.platform.kernel.Refusal;
import org.jenjang.platform.kernel.RefusedException;

/**
 * The streams that stand still because an event of theirs could not be applied. A person sees why, mends the cause, and
 * has them applied again. No event can be skipped: what follows would rest on a gap.
 */
@ApplicationScoped
public class Quarantine {

    private static final int MOST_SHOWN = 200;
    private static final String LIST = """
            select s.source, s.subject, s.next_sequence as next, s.quarantined_at as since, s.failure,
                   (select count(*) from inbox_parked p where p.source = s.source and p.subject = s.subject) as waiting
            from inbox_stream s where s.quarantined_at is not null order by s.quarantined_at limit %d
            """.formatted(MOST_SHOWN);

    private final Pool pool;
    private final Inbox inbox;

    Quarantine(Pool pool, Inbox inbox) {
        this.pool = pool;
        this.inbox = inbox;
    }

    /** The streams in quarantine, the longest one first; the first 200. */
    public Uni<List<Held>> list() {
        return pool.query(LIST).execute().map(Quarantine::held);
    }

    /**
     * Applies what waits and lets the stream go on.
     *
     * @throws NotFound (in the Uni) when the stream is not in quarantine
     * @throws RefusedException (in the Uni) when the cause is still there; nothing has changed then
     */
    public Uni<Void> release(IncomingEvent.Stream stream) {
        return inbox.release(stream)
                .onFailure(failure -> !(failure instanceof NotFound) && !DatabaseFault.explains(failure))
                .transform(_ -> new RefusedException(StillBroken.CAUSE_REMAINS));
    }

    private static List<Held> held(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Held(row.getString("source"), row.getString("subject"), row.getLong("next"),
                        row.getOffsetDateTime("since"), row.getString("failure"), row.getLong("waiting")))
                .toList();
    }

    /**
     * A stream in quarantine.
     *
     * @param next number of the event that could not be applied
     * @param failure what the attempt said, at most 500 characters
     * @param waiting how many events of the stream wait, the failed one included
     */
    public record Held(String source, String subject, long next, OffsetDateTime since, String failure, long waiting) {}

    /** Why a stream cannot go on yet. */
    enum StillBroken implements Refusal {
        CAUSE_REMAINS
    }
}
