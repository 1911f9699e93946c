package org.jenjang.routing.casework.adapter.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.logging.Log;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jenjang.platform.testkit.TrainingTime;
import org.jenjang.routing.Reports;
import org.junit.jupiter.api.Test;

/**
 * How fast limits fire that pass in the same second, warm. Not part of the tests, since it says something only on a quiet
 * machine; by hand: {@code ./jenjang test -- -pl contracts,deploy/local,platform,routing-service
 * -Dtest=LimitSweeperBench -Dsurefire.failIfNoSpecifiedTests=false -Dbench.limits=100000}. The relay sends meanwhile.
 */
@QuarkusTest
class LimitSweeperBench {

    /** In milliseconds; looking costs the database something too. */
    private static final long LOOK = 250;

    @Inject Pool pool;

    @Test
    void limits_that_pass_in_the_same_second() throws InterruptedException {
        int number = Integer.getInteger("bench.limits", 100_000);
        try (Reports reports = new Reports()) {
            String model = reports.filed();
            measure(model, "warm-", Math.min(number, 20_000));
            measure(model, "bench-", number);
        }
    }

    private void measure(String model, String prefix, int number) throws InterruptedException {
        Instant due = TrainingTime.now().plus(Duration.ofMinutes(30)).truncatedTo(ChronoUnit.SECONDS);
        DueAtOnce limits = new DueAtOnce(pool, prefix, "VERIFY", due);
        limits.copy(model, number);
        Effort before = Effort.now(pool);
        long begin = System.nanoTime();
        TrainingTime.moveTo(due.plusSeconds(1));
        double p50 = 0;
        double p99 = 0;
        long left = number;
        while (left > 0) {
            Thread.sleep(LOOK);
            left = limits.left();
            double seconds = (System.nanoTime() - begin) / 1e9;
            p50 = p50 == 0 && left <= number / 2 ? seconds : p50;
            p99 = p99 == 0 && left <= number / 100 ? seconds : p99;
        }
        double all = (System.nanoTime() - begin) / 1e9;
        Log.infof("BENCH %s: %d limits in %.1f s = %.0f/s; lateness p50 %.1f s, p99 %.1f s; CPU %s",
                prefix, number, all, number / all, p50, p99, Effort.now(pool).since(before, number));
        assertThat(limits.told()).isEqualTo(number).isEqualTo(limits.toldCases());
    }
}
