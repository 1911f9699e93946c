package org.jenjang.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.jenjang.platform.db.ConnectionUnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Crashes between commit, send and mark; cut connections; two relays: everything arrives once in effect and in order. */
@QuarkusTest
class ChaosIT {

    private static final int STREAMS = 40;
    private static final int LONGEST = 12;

    @Inject Outbox outbox;
    @Inject OutboxRelay relay;
    @Inject CrashingSender sender;
    @Inject EventConfig config;
    @Inject ConnectionUnitOfWork database;
    @Inject Vertx vertx;
    @Inject Sql sql;

    @AfterEach
    void peace() {
        sender.crash(0);
    }

    @Test
    void no_crash_loses_doubles_or_reorders_an_event() throws Exception {
        Random random = new Random(20261121);
        Map<String, Integer> streams = new TreeMap<>();
        for (int i = 0; i < STREAMS; i++) {
            streams.put(UUID.randomUUID().toString(), 1 + random.nextInt(LONGEST));
        }
        OutboxRelay second = new OutboxRelay(database, sender, config, vertx);
        second.start(new StartupEvent());
        sender.crash(30);

        try {
            writeWhileConnectionsDie(streams, second, random);
            sender.crash(0);
            await().untilAsserted(() -> streams.forEach((subject, length) ->
                    assertThat(sql.applied(subject)).isEqualTo(LongStream.rangeClosed(1, length).boxed().toList())));
        } finally {
            second.stop(new ShutdownEvent());
        }
        Object subjects = streams.keySet().toArray(String[]::new);
        assertThat(sql.number("select count(*) from inbox_stream where quarantined_at is not null and subject = any($1)", subjects))
                .isZero();
        assertThat(sql.number("select count(*) from inbox_parked where subject = any($1)", subjects)).isZero();
    }

    private void writeWhileConnectionsDie(Map<String, Integer> streams, OutboxRelay second, Random random) throws Exception {
        try (Assassin assassin = new Assassin(); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> writers = new ArrayList<>();
            streams.forEach((subject, length) -> writers.add(threads.submit(() -> write(subject, length, second))));
            while (writers.stream().anyMatch(writer -> !writer.isDone())) {
                assassin.strike(3);
                Thread.sleep(100 + random.nextInt(200));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            for (int strike = 0; strike < 5; strike++) {
                assassin.strike(5);
                Thread.sleep(random.nextInt(200));
            }
        }
    }

    /** Appends the stream bit by bit; a commit whose answer was cut off is noticed when its number is taken. */
    private void write(String subject, int length, OutboxRelay second) {
        for (int next = 1; next <= length; next++) {
            OutgoingEvent event = TestEvents.event(subject, next);
            database.inTransaction(transaction -> outbox.append(List.of(event), transaction))
                    .onFailure(failure -> !String.valueOf(failure.getMessage()).contains("outbox_sequence"))
                    .retry().withBackOff(Duration.ofMillis(20), Duration.ofMillis(200)).atMost(50)
                    .onFailure().recoverWithNull()
                    .await().atMost(Duration.ofSeconds(60));
            (next % 2 == 0 ? relay : second).wake();
        }
    }
}
