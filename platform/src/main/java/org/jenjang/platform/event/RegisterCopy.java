package org.jenjang.platform.event;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jenjang.platform.db.Statements;

/**
 * A local copy of the compacted registers that other services own: the newest entry of every key, stored, and held in
 * memory since registers are small and read on every page. So a register can be read while its owner is away.
 */
@ApplicationScoped
public class RegisterCopy {

    private static final String RECORD = """
            insert into register_copy (type, key, payload)
            select type, key, payload from json_to_recordset(cast($1 as json)) as e(type text, key text, payload text)
            on conflict (type, key) do update set payload = excluded.payload
            """;

    private final Map<Key, String> entries = new ConcurrentHashMap<>();
    private final Pool pool;

    public RegisterCopy(Pool pool) {
        this.pool = pool;
    }

    void load(@Observes StartupEvent event) {
        pool.query("select type, key, payload from register_copy")
                .execute()
                .invoke(rows -> rows.forEach(this::remember))
                .onFailure().retry().withBackOff(Duration.ofMillis(200), Duration.ofSeconds(5)).indefinitely()
                .subscribe().with(_ -> {});
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

    Uni<Void> record(List<IncomingEvent> events, Statements transaction) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Map<Key, String> newest = new LinkedHashMap<>();
        events.forEach(event -> newest.put(new Key(event.type(), event.subject()), event.payload()));
        List<Entry> rows = newest.entrySet().stream()
                .map(entry -> new Entry(entry.getKey().type(), entry.getKey().key(), entry.getValue()))
                .toList();
        return transaction.change(RECORD, Json.write(rows)).replaceWithVoid();
    }

    void remember(List<IncomingEvent> events) {
        events.forEach(event -> entries.put(new Key(event.type(), event.subject()), event.payload()));
    }

    private void remember(Row row) {
        entries.putIfAbsent(new Key(row.getString("type"), row.getString("key")), row.getString("payload"));
    }

    private record Key(String type, String key) {}

    private record Entry(String type, String key, String payload) {}
}
