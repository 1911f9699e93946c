package org.jenjang.routing.casework.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jenjang.platform.testkit.Patience.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jenjang.platform.db.ContextRunner;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.TrainingTime;
import org.jenjang.routing.Reports;
import org.jenjang.routing.casework.domain.Opening;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HearNewsIT {

    /** What timers may add in the meantime is far below the price of a statement per report. */
    private static final long A_HANDFUL = 100;

    @Inject HearNews hearNews;
    @Inject ContextRunner contexts;
    @Inject MeterRegistry meters;
    @Inject Scheduler scheduler;
    @Inject Pool pool;

    @Test
    void a_batch_of_three_hundred_reports_costs_a_handful_of_statements() {
        List<News> filed = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Instant now = TrainingTime.now();
            Opening opening = new Opening(
                    Ids.next().toString(), Reports.file("74.71", false, false), "bumn:pln", now, null, now);
            filed.add(new News.Filed(opening, Cause.time()));
        }
        // What the timers ask meanwhile is no part of the batch, nor what the relay still has to send for other tests.
        scheduler.pause();
        await().until(() -> pool.query("select 1 from outbox where published_at is null limit 1").executeAndAwait().size() == 0);
        long before = statements();

        contexts.onFreshContext(() -> hearNews.hear(filed)).await().atMost(Duration.ofSeconds(60));

        assertThat(statements()).isGreaterThan(before);
        assertThat(statements() - before).isLessThan(A_HANDFUL);
    }

    @AfterEach
    void resume() {
        scheduler.resume();
    }

    /** What the database client has sent so far; a batch of the same statement counts once. */
    private long statements() {
        return meters.getMeters().stream()
                .filter(meter -> meter instanceof Timer && meter.getId().getName().endsWith(".processing"))
                .mapToLong(meter -> ((Timer) meter).count())
                .sum();
    }
}
