package org.jenjang.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jenjang.platform.db.ConnectionUnitOfWork;
import org.jenjang.platform.db.SessionUnitOfWork;
import org.jenjang.platform.db.UnitOfWork;
import org.jenjang.platform.testkit.KafkaProbe;
import org.junit.jupiter.api.Test;

/** The inbox on the real database, in both kinds of transaction, with two replicas at once. */
@QuarkusTest
class InboxIT {

    private static final Duration SOON = Duration.ofSeconds(60);

    @Inject Ledger ledger;
    @Inject RegisterCopy registers;
    @Inject SessionUnitOfWork session;
    @Inject ConnectionUnitOfWork connection;
    @Inject Sql sql;
    @Inject Pool pool;
    @Inject Event<RegisterCopy.Changed> changed;

    @Test
    void in_a_session_two_replicas_apply_any_shuffle_once_and_in_order() throws Exception {
        twoReplicasApply(session, 1);
    }

    @Test
    void on_a_connection_two_replicas_apply_any_shuffle_once_and_in_order() throws Exception {
        twoReplicasApply(connection, 2);
    }

    @Test
    void an_entry_of_a_register_that_comes_late_does_not_replace_a_newer_one() {
        Inbox inbox = new Inbox(ledger, registers, connection);
        Instant now = Instant.now();
        String key = UUID.randomUUID().toString();

        inbox.apply(List.of(entry(key, now, "new"), entry(key, now.minusSeconds(5), "old"))).await().atMost(SOON);
        inbox.apply(List.of(entry(key, now.minusSeconds(1), "late"))).await().atMost(SOON);

        assertThat(registers.find("org.jenjang.test.recorded.v1", key)).contains("new");
    }

    @Test
    void what_another_replica_has_heard_is_known_here_within_seconds_and_nothing_is_read_again_without_news() {
        try (KafkaProbe kafka = new KafkaProbe()) {
            // What other tests have told would be news as well.
            kafka.awaitHeard("directory.institution");
        }
        String key = UUID.randomUUID().toString();
        sql.change("insert into register_copy values ('org.jenjang.test.recorded.v1', $1, 'first', now())", key);
        await().untilAsserted(() ->
                assertThat(registers.find("org.jenjang.test.recorded.v1", key)).contains("first"));

        sql.change("update register_copy set payload = 'second', recorded_at = recorded_at + interval '1 ms' where key = $1", key);
        await().untilAsserted(() ->
                assertThat(registers.find("org.jenjang.test.recorded.v1", key)).contains("second"));

        long version = registers.version();
        sql.change("update register_copy set payload = 'unseen' where key = $1", key);
        registers.refresh().await().atMost(SOON);
        assertThat(registers.version()).as("an entry as old as before is not read again").isEqualTo(version);
    }

    @Test
    void a_process_that_has_just_started_applies_nothing_before_it_knows_the_stored_registers() {
        String key = UUID.randomUUID().toString();
        sql.change("insert into register_copy values ('org.jenjang.test.recorded.v1', $1, 'stored', now())", key);
        RegisterCopy unread = new RegisterCopy(pool, changed);
        List<String> known = new ArrayList<>();
        EventHandler handler = (_, _) -> {
            unread.find("org.jenjang.test.recorded.v1", key).ifPresent(known::add);
            return Uni.createFrom().voidItem();
        };

        assertThat(unread.isKnown()).isFalse();
        new Inbox(handler, unread, connection).apply(List.of(event(key, 1))).await().atMost(SOON);

        assertThat(known).containsExactly("stored");
    }

    private void twoReplicasApply(UnitOfWork database, long seed) throws Exception {
        Random random = new Random(seed);
        List<String> subjects = Stream.generate(() -> UUID.randomUUID().toString()).limit(20).toList();
        List<IncomingEvent> all = new ArrayList<>(subjects.stream()
                .flatMap(subject -> IntStream.rangeClosed(1, 15).mapToObj(n -> event(subject, n)))
                .toList());
        all.addAll(all.subList(0, 100));
        Collections.shuffle(all, random);

        try (var replicas = Executors.newFixedThreadPool(2)) {
            List<Future<?>> batches = new ArrayList<>();
            for (int from = 0; from < all.size(); from += 20) {
                List<IncomingEvent> batch = List.copyOf(all.subList(from, Math.min(from + 20, all.size())));
                Inbox inbox = new Inbox(ledger, registers, database);
                batches.add(replicas.submit(() -> inbox.apply(batch).await().atMost(SOON)));
            }
            for (Future<?> batch : batches) {
                batch.get();
            }
        }

        subjects.forEach(subject ->
                assertThat(sql.applied(subject)).isEqualTo(LongStream.rangeClosed(1, 15).boxed().toList()));
    }

    private static IncomingEvent event(String subject, int sequence) {
        return new IncomingEvent(UUID.randomUUID().toString(), "/elsewhere", "org.jenjang.test.happened.v1", subject, sequence,
                Instant.now(), "{}", Map.of());
    }

    private static IncomingEvent entry(String key, Instant time, String payload) {
        return new IncomingEvent(UUID.randomUUID().toString(), "/elsewhere", "org.jenjang.test.recorded.v1", key, 0, time,
                payload, Map.of());
    }
}
