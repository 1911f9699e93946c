package org.jenjang.platform.event;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jenjang.platform.db.Statements;

/**
 * A local copy of the compacted registers that other services own: the newest entry of every key, stored, and held in
 * memory since registers are small and read on every page. So a register can be read while its owner is away.
 */
@ApplicationScoped
public class RegisterCopy {

    /** An entry that arrives late never replaces a newer one. */
    private static final String RECORD = """
            insert into register_copy as r (type, key, payload, recorded_at)
            select distinct on (type, subject) type, subject, payload, time
            from json_to_recordset(cast($1 as json)) as e(type text, subject text, payload text, time timestamptz)
            order by type, subject, time desc
            on conflict (type, key) do update set payload = excluded.payload, recorded_at = excluded.recorded_at
            where r.recorded_at <= excluded.recorded_at
            """;

    /** Differs whenever an entry was added or became newer; a row takes none that is older, so that the sum only grows. */
    private static final String STAMP = """
            select count(*) || ' ' || coalesce(sum(extract(epoch from recorded_at)), 0) as stamp from register_copy
            """;
    private static final String ENTRIES = "select type, key, payload from register_copy";

    private final Pool pool;
    private final Event<Changed> changed;
    private final AtomicLong version = new AtomicLong();
    private volatile Map<Key, String> entries = Map.of();
    private volatile String seen = "";

    public RegisterCopy(Pool pool, Event<Changed> changed) {
        this.pool = pool;
        this.changed = changed;
    }

    /** The newest entry under this key. */
    public Optional<String> find(String type, String key) {
        return Optional.ofNullable(entries.get(new Key(type, key)));
    }

    /** The newest entries of one type. */
    public Collection<String> all(String type) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().type().equals(type))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Grows whenever an entry has changed; whoever keeps parsed entries compares it. */
    public long version() {
        return version.get();
    }

    Uni<Void> record(List<IncomingEvent> events, Statements transaction) {
        return events.isEmpty()
                ? Uni.createFrom().voidItem()
                : transaction.change(RECORD, Json.write(events)).replaceWithVoid();
    }

    /** Looks whether there is anything new: at the start, after a batch with entries, and for what another replica has heard. */
    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> refresh() {
        return pool.query(STAMP).execute().map(rows -> rows.iterator().next().getString("stamp"))
                .chain(stamp -> stamp.equals(seen) ? Uni.createFrom().voidItem() : read(stamp))
                .onFailure().invoke(away -> Log.warnf("The registers cannot be read now: %s", away.toString()))
                .onFailure().recoverWithNull();
    }

    /** The stamp is taken first: what comes between the two is read now and looked at once more. */
    private Uni<Void> read(String stamp) {
        return pool.query(ENTRIES).execute().invoke(rows -> take(rows, stamp)).replaceWithVoid();
    }

    /** Tells whoever keeps something made of the entries, at once and on the same thread. */
    private void take(RowSet<Row> rows, String stamp) {
        if (replace(rows, stamp)) {
            changed.fire(new Changed(version()));
        }
    }

    private synchronized boolean replace(RowSet<Row> rows, String stamp) {
        Map<Key, String> read = new HashMap<>();
        rows.forEach(row -> read.put(new Key(row.getString("type"), row.getString("key")), row.getString("payload")));
        boolean isNew = !read.equals(entries);
        if (isNew) {
            entries = Map.copyOf(read);
            version.incrementAndGet();
        }
        seen = stamp;
        return isNew;
    }

    /** An entry has changed, or several have; the copy has this version now. */
    public record Changed(long version) {}

    private record Key(String type, String key) {}
}
