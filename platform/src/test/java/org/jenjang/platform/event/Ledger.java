package org.jenjang.platform.event;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jenjang.platform.db.Statements;

/** The test application's handler: writes down what it is told to apply, and chokes on the payloads that a test names. */
@ApplicationScoped
class Ledger implements EventHandler {

    private static final String WRITE = """
            insert into ledger (source, subject, sequence, event)
            select source, subject, sequence, id
            from json_to_recordset(cast($1 as json)) as e(source text, subject text, sequence bigint, id text)
            """;

    private final Set<String> poisons = ConcurrentHashMap.newKeySet();

    @Override
    public Uni<Void> apply(List<IncomingEvent> events, Statements transaction) {
        return transaction.change(WRITE, Json.write(events)).invoke(_ -> events.forEach(this::taste)).replaceWithVoid();
    }

    /** From now on, events with this payload cannot be applied. */
    void poison(String payload) {
        poisons.add(payload);
    }

    /** They can be applied again. */
    void cure(String payload) {
        poisons.remove(payload);
    }

    private void taste(IncomingEvent event) {
        if (poisons.contains(event.payload())) {
            throw new IllegalArgumentException("poison");
        }
    }
}
