package org.jenjang.platform.event;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.jenjang.platform.db.Statements;

/**
 * A local copy of the compacted registers that other services own: the newest entry of every key, stored, and held in
 * memory since registers are small and read on every page. So a register can be read while its owner is away.
 */
@ApplicationScoped
public class RegisterCopy {

    /** An entry that arrives late never replaces a newer one; one that comes again is not written again. */
    private static final String RECORD = """
            insert into register_copy as r (type, key, payload, recorded_at)
            select distinct on (type, subject) type, subject, payload, time
            from json_to_recordset(cast($1 as json)) as e(type text, subject text, payload text, time timestamptz)
            order by type, subject, time desc
            on conflict (type, key) do update set payload = excluded.payload, recorded_at = excluded.recorded_at
            where r.recorded_at < excluded.recorded_at
               or r.recorded_at = excluded.recorded_at and r.payload <> excluded.payload
            """;

    /** Differs whenever an entry was added or became newer; a row takes none that is older, so that the sum only grows. */
    private static final String STAMP = """
            select count(*) || ' ' || coalesce(sum(extract(epoch from recorded_at)), 0) as stamp from register_copy
            """;
    private static final String ENTRIES = "select type, key, payload from register_copy";
    /** What {@link #STAMP} never gives. */
    private static final String NEVER = "";

    private final Pool pool;
    private final Event<Changed> changed;
    private final AtomicLong version = new AtomicLong();
    /** Payloads by type and key. */
    private volatile Map<String, Map<String, String>> entries = Map.of();
    private volatile String seen = NEVER;
    private final AtomicLong reads = new AtomicLong();
    /** Number of the latest read whose entries were taken. */
    private long taken;

    public RegisterCopy(Pool pool, Event<Changed> changed) {
        this.pool = pool;
        this.changed = changed;
    }

    /** The newest entries of one type, each as the reader makes it of its payload; those that it cannot read are left out. */
    public <T> List<T> all(String type, Function<String, T> reader) {
        return new RegisterView<>(this, type, reader).all();
    }

    Optional<String> find(String type, String key) {
        return Optional.ofNullable(entries(type).get(key));
    }

    /** The newest payloads of one type, by their keys. */
    Map<String, String> entries(String type) {
        return entries.getOrDefault(type, Map.of());
    }

    /** Grows whenever an entry has changed. */
    long version() {
        return version.get();
    }

    Uni<Void> record(List<IncomingEvent> events, Statements transaction) {
        return events.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.change(RECORD, Json.write(events)).replaceWithVoid();
    }

    /** Reads what is stored unless that was done before; fails while the database is away. */
    Uni<Void> known() {
        return isKnown() ? Uni.createFrom().voidItem() : look();
    }

    /** Whether what is stored has been read; before that nobody is to be judged by it. */
    boolean isKnown() {
        return !seen.equals(NEVER);
    }

    /** Looks whether there is anything new: at the start, after a batch with entries, and for what another replica has heard. */
    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> refresh() {
        return look()
                .onFailure().invoke(away -> Log.warnf("The registers cannot be read now: %s", away.toString()))
                .onFailure().recoverWithNull();
    }

    private Uni<Void> look() {
        return pool.query(STAMP).execute().map(rows -> rows.iterator().next().getString("stamp"))
                .chain(stamp -> stamp.equals(seen) ? Uni.createFrom().voidItem() : read(stamp));
    }

    /** The stamp is taken first: what comes between the two is read now and looked at once more. */
    private Uni<Void> read(String stamp) {
        long number = reads.incrementAndGet();
        return pool.query(ENTRIES).execute().chain(rows -> take(rows, stamp, number));
    }

    /**
     * Of two that read at once the first may come last, with entries that are older; then it looks again. Else it tells whoever
     * keeps something made of the entries, at once and on the same thread. Only then are they known; a listener that fails keeps
     * nobody from the others.
     */
    private Uni<Void> take(RowSet<Row> rows, String stamp, long number) {
        long before = version();
        if (!replace(rows, number)) {
            return look();
        }
        try {
            if (version() > before) {
                changed.fire(new Changed(this));
            }
        } finally {
            seen = stamp;
        }
        return Uni.createFrom().voidItem();
    }

    private synchronized boolean replace(RowSet<Row> rows, long number) {
        if (number < taken) {
            return false;
        }
        taken = number;
        Map<String, Map<String, String>> read = new HashMap<>();
        rows.forEach(row -> read.computeIfAbsent(row.getString("type"), _ -> new HashMap<>())
                .put(row.getString("key"), row.getString("payload")));
        if (!read.equals(entries)) {
            entries = read;
            version.incrementAndGet();
        }
        return true;
    }

    /** An entry has changed, or several have; the copy has them now. */
    public record Changed(RegisterCopy copy) {}
}
