package org.jenjang.platform.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import org.jenjang.platform.event.Sql;
import org.junit.jupiter.api.Test;

/** A client that hangs up in the middle of a change costs nothing: no connection is lost, no change is torn. */
@QuarkusTest
class HangUpIT {

    private static final int HANG_UPS = 1_000;
    private static final int AT_ONCE = 40;
    private static final int MEASURED = 200;

    @TestHTTPResource URI address;
    @Inject Sql sql;

    @Test
    void a_thousand_clients_hang_up_and_the_service_stays_whole_and_quick() throws Exception {
        note(MEASURED);
        Duration before = note(MEASURED);

        inParallel(HANG_UPS, this::hangUp);

        await().untilAsserted(() ->
                assertThat(sql.number("select count(*) from note where words = 'gone'"))
                        .as("what was begun is finished").isEqualTo(HANG_UPS));
        Duration after = note(MEASURED);
        // With connections lost these take minutes; a neighbour on the machine takes some seconds.
        assertThat(after).isLessThan(before.multipliedBy(5).plusSeconds(10));
        await().untilAsserted(() -> assertThat(sql.number("""
                select count(*) from pg_stat_activity
                where datname = current_database() and state like 'idle in transaction%'""")).isZero());
        assertThat(sql.number("select count(*) from note n left join outbox o on o.aggregateid = n.id::text where o.id is null"))
                .as("notes without their event").isZero();
    }

    /** How long so many changes take, all of which must succeed; more at once than the pool has connections. */
    private static Duration note(int times) throws Exception {
        long start = System.nanoTime();
        inParallel(times, () -> given().contentType(ContentType.JSON).body("{\"words\":\"a\"}")
                .post("/api/probe/notes").then().statusCode(200));
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private void hangUp() {
        try (Socket client = new Socket(address.getHost(), address.getPort())) {
            String body = "{\"words\":\"gone\"}";
            client.getOutputStream().write(("""
                    POST /api/probe/notes HTTP/1.1\r
                    Host: localhost\r
                    Content-Type: application/json\r
                    Content-Length: %d\r
                    \r
                    %s""".formatted(body.length(), body)).getBytes(StandardCharsets.US_ASCII));
            client.getOutputStream().flush();
            Thread.sleep(ThreadLocalRandom.current().nextInt(8));
        } catch (IOException | InterruptedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void inParallel(int times, Runnable work) throws Exception {
        Semaphore free = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                free.acquire();
                all.add(threads.submit(() -> {
                    try {
                        work.run();
                    } finally {
                        free.release();
                    }
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }
}
