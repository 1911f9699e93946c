package org.jenjang.platform.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jenjang.platform.db.ConnectionUnitOfWork;
import org.junit.jupiter.api.Test;

/** What operators are shown, and what is tidied away behind them. */
@QuarkusTest
class OperationsIT {

    @Inject Outbox outbox;
    @Inject OutboxRelay relay;
    @Inject CrashingSender sender;
    @Inject ConnectionUnitOfWork connection;
    @Inject EventMetrics metrics;
    @Inject Housekeeping housekeeping;
    @Inject Sql sql;

    @Test
    void events_that_cannot_be_sent_are_counted_with_their_age() {
        sender.crash(100);
        try {
            append(UUID.randomUUID().toString(), 3);
            sql.change("update outbox set recorded_at = now() - interval '1 minute' where published_at is null");

            metrics.look().await().atMost(Duration.ofSeconds(60));

            assertThat(metrics.backlog().unpublished()).isGreaterThanOrEqualTo(3);
            assertThat(metrics.backlog().secondsWaited()).isBetween(55L, 120L);
            given().get("/q/metrics").then().statusCode(200).body(containsString("jenjang_outbox_oldest_seconds"));
            given().get("/q/health/live").then().statusCode(200)
                    .body("checks.find { it.name == 'events' }.status", equalTo("UP"));
        } finally {
            sender.crash(0);
        }
    }

    @Test
    void sent_events_are_deleted_when_they_are_old_and_waiting_ones_never() {
        String old = sent(2);
        String young = sent(1);
        aged(old);

        housekeeping.tidy().await().atMost(Duration.ofSeconds(60));

        assertThat(sql.number("select count(*) from outbox where aggregateid = $1", old)).isZero();
        assertThat(sql.number("select count(*) from outbox where aggregateid = $1", young)).isEqualTo(1);
    }

    @Test
    void an_entry_of_a_register_is_kept_however_old_it_is() {
        String entry = sent(1);
        sql.change("update outbox set sequence = 0 where aggregateid = $1", entry);
        aged(entry);

        housekeeping.tidy().await().atMost(Duration.ofSeconds(60));

        assertThat(sql.number("select count(*) from outbox where aggregateid = $1", entry)).isEqualTo(1);
    }

    @Test
    void a_process_that_knows_the_stored_registers_is_ready() {
        await().untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200)
                .body("checks.find { it.name == 'register-copy' }.status", equalTo("UP")));
    }

    private String sent(int events) {
        String subject = UUID.randomUUID().toString();
        append(subject, events);
        relay.wake();
        await().untilAsserted(() -> assertThat(sql.number(
                "select count(*) from outbox where aggregateid = $1 and published_at is not null", subject)).isEqualTo(events));
        return subject;
    }

    private void aged(String subject) {
        sql.change("update outbox set published_at = now() - interval '31 days' where aggregateid = $1", subject);
    }

    private void append(String subject, int events) {
        List<OutgoingEvent> told = TestEvents.stream(subject, events);
        connection.inTransaction(transaction -> outbox.append(told, transaction)).await().atMost(Duration.ofSeconds(60));
    }
}
