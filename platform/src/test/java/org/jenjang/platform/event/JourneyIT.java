package org.jenjang.platform.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jenjang.platform.db.ConnectionUnitOfWork;
import org.jenjang.platform.db.SessionUnitOfWork;
import org.jenjang.platform.testkit.KafkaProbe;
import org.junit.jupiter.api.Test;

/** From a stored change to an applied event, over the real database and the real broker. */
@QuarkusTest
class JourneyIT {

    @Inject Outbox outbox;
    @Inject OutboxRelay relay;
    @Inject SessionUnitOfWork session;
    @Inject ConnectionUnitOfWork connection;
    @Inject Sql sql;

    @Test
    void what_is_appended_in_a_session_is_applied_once_and_in_order() {
        String subject = UUID.randomUUID().toString();

        session.inTransaction(_ -> outbox.append(TestEvents.stream(subject, 20))).await().atMost(Duration.ofSeconds(60));
        relay.wake();

        await().untilAsserted(() -> assertThat(sql.applied(subject)).isEqualTo(LongStream.rangeClosed(1, 20).boxed().toList()));
    }

    @Test
    void what_is_appended_on_a_connection_is_sent_as_a_cloud_event() {
        String subject = UUID.randomUUID().toString();
        OutgoingEvent told = TestEvents.event(subject, 1);

        connection.inTransaction(open -> outbox.append(List.of(told), open)).await().atMost(Duration.ofSeconds(60));
        relay.wake();

        await().untilAsserted(() -> assertThat(sql.applied(subject)).containsExactly(1L));
        try (KafkaProbe kafka = new KafkaProbe()) {
            IncomingEvent heard = kafka.heardAbout(subject, TestEvents.TOPIC).getFirst();
            assertThat(heard).isEqualTo(new IncomingEvent(told.id().toString(), "/platform-test", told.type(), subject, 1,
                    told.time(), told.payload(), told.extensions()));
        }
    }

    @Test
    void a_change_that_is_rolled_back_tells_nothing() {
        String subject = UUID.randomUUID().toString();

        session.inTransaction(_ -> outbox.append(TestEvents.stream(subject, 1))
                        .invoke(() -> { throw new IllegalStateException("changed my mind"); }))
                .onFailure(IllegalStateException.class).recoverWithNull()
                .await().atMost(Duration.ofSeconds(60));

        assertThat(sql.number("select count(*) from outbox where aggregateid = $1", subject)).isZero();
    }
}
