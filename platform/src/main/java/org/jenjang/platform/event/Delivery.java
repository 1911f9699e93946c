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

/**
 * Brings a batch into the inbox whatever happens. While the database is away it waits and tries again. When the database
 * is there and a batch fails twice, the batch is halved until the stream that fails stands alone; that one goes into
 * quarantine and everything else flows.
 */
@ApplicationScoped
class Delivery {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);

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
                : Uni.createFrom()
                        .deferred(() -> inbox.apply(events))
                        .onFailure().retry().atMost(1)
                        .onFailure().recoverWithUni(failure -> databaseIsThere().chain(() -> divide(events, failure)));
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
        return inbox.quarantine(stream, events, describe(failure))
                .onFailure().retry().withBackOff(FIRST_PAUSE, config.inbox().longestPause()).indefinitely();
    }

    /** Waits until the database answers, so that its absence is never taken for the fault of an event. */
    private Uni<Void> databaseIsThere() {
        return pool.query("select 1").execute()
                .onFailure().invoke(away -> Log.warnf("The database does not answer; waiting: %s", away.toString()))
                .onFailure().retry().withBackOff(FIRST_PAUSE, config.inbox().longestPause()).indefinitely()
                .replaceWithVoid();
    }

    private static String describe(Throwable failure) {
        String text = failure.toString();
        return text.length() <= 500 ? text : text.substring(0, 500);
    }
}
