package org.jenjang.platform.event;

import io.quarkus.logging.Log;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jenjang.platform.db.DatabaseFault;

/**
 * Brings a batch into the inbox whatever happens. While the database is away it waits and tries again. When the database
 * is there and a batch still fails, the batch is halved until the stream that fails stands alone; that one goes into
 * quarantine and everything else flows.
 */
@ApplicationScoped
class Delivery {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    /** An event is blamed only after so many more tries, each with the database there. */
    private static final int SECOND_THOUGHTS = 2;

    private final Inbox inbox;
    private final Pool pool;
    private final EventConfig config;

    Delivery(Inbox inbox, Pool pool, EventConfig config) {
        this.inbox = inbox;
        this.pool = pool;
        this.config = config;
    }

    /** Completes when every event is stored in one way or another; it fails only at shutdown. */
    Uni<Void> deliver(List<IncomingEvent> events) {
        return events.isEmpty()
                ? Uni.createFrom().voidItem()
                : apply(events).onFailure().recoverWithUni(failure -> divide(events, failure));
    }

    private Uni<Void> apply(List<IncomingEvent> events) {
        return patiently(Uni.createFrom().deferred(() -> inbox.apply(events)))
                .onFailure().call(this::databaseIsThere)
                .onFailure().retry().withBackOff(FIRST_PAUSE).atMost(SECOND_THOUGHTS);
    }

    private Uni<Void> divide(List<IncomingEvent> events, Throwable failure) {
        LinkedHashMap<IncomingEvent.Stream, List<IncomingEvent>> streams = events.stream()
                .collect(Collectors.groupingBy(IncomingEvent::stream, LinkedHashMap::new, Collectors.toList()));
        if (streams.size() == 1) {
            return isolate(streams.firstEntry().getKey(), events, failure);
        }
        List<IncomingEvent.Stream> order = List.copyOf(streams.keySet());
        Set<IncomingEvent.Stream> half = Set.copyOf(order.subList(0, order.size() / 2));
        Map<Boolean, List<IncomingEvent>> halves =
                events.stream().collect(Collectors.partitioningBy(event -> half.contains(event.stream())));
        return deliver(halves.get(true)).chain(() -> deliver(halves.get(false)));
    }

    private Uni<Void> isolate(IncomingEvent.Stream stream, List<IncomingEvent> events, Throwable failure) {
        Log.errorf(failure, "Quarantine: source=%s subject=%s", stream.source(), stream.subject());
        return Uni.createFrom().deferred(() -> inbox.quarantine(stream, events, describe(failure)))
                .onFailure().retry().withBackOff(FIRST_PAUSE, config.inbox().longestPause()).indefinitely();
    }

    /** Waits for as long as the database is at fault. */
    private Uni<Void> patiently(Uni<Void> work) {
        return work
                .onFailure(DatabaseFault::explains)
                .invoke(away -> Log.warnf("A batch waits for the database: %s", away.toString()))
                .onFailure(DatabaseFault::explains)
                .retry().withBackOff(FIRST_PAUSE, config.inbox().longestPause()).indefinitely();
    }

    /** Not every failure says what it comes from: whoever blames the event asks the database first. */
    private Uni<Void> databaseIsThere() {
        return pool.query("select 1").execute()
                .onFailure().retry().withBackOff(FIRST_PAUSE, config.inbox().longestPause()).indefinitely()
                .replaceWithVoid();
    }

    private static String describe(Throwable failure) {
        String text = failure.toString();
        return text.length() <= 500 ? text : text.substring(0, 500);
    }
}
