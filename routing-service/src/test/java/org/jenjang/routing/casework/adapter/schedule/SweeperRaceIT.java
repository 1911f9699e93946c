package org.jenjang.routing.casework.adapter.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jenjang.platform.testkit.Patience.await;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jenjang.platform.db.ContextRunner;
import org.jenjang.platform.db.DatabaseFault;
import org.jenjang.platform.kernel.Ids;
import org.jenjang.platform.testkit.TrainingTime;
import org.jenjang.routing.Reports;
import org.jenjang.routing.casework.app.FireDueLimits;
import org.jenjang.routing.casework.app.RecountLimits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Many limits of cases that nobody has taken on, and sweepers as several processes have them. Their limits lie in years to
 * come, so that only the sweepers of these tests see them as due, with a time of their own.
 */
@QuarkusTest
class SweeperRaceIT {

    private static final int CASES = 1_000;
    private static final int BATCH = 70;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @Inject FireDueLimits fireDueLimits;
    @Inject RecountLimits recountLimits;
    @Inject ContextRunner contexts;
    @Inject Pool pool;

    private final Reports reports = new Reports();
    private DueAtOnce limits;
    private Instant due;

    @BeforeEach
    void copy() {
        due = TrainingTime.now().plus(Duration.ofDays(3_000)).truncatedTo(ChronoUnit.SECONDS);
        limits = new DueAtOnce(pool, "race-" + Ids.next() + "-", "VERIFY", due);
        limits.copy(reports.filed(), CASES);
        // What other cases owe up to then fires now, so that it is not counted later.
        sweep(due.minusSeconds(1)).await().atMost(PATIENCE);
    }

    @AfterEach
    void close() {
        reports.close();
    }

    @Test
    void three_sweepers_race_and_each_limit_fires_once() {
        Uni.join().all(IntStream.range(0, 3).mapToObj(_ -> sweep(due.plusSeconds(1))).toList()).andCollectFailures()
                .await().atMost(PATIENCE);
        sweep(due.plusSeconds(1)).await().atMost(PATIENCE);

        assertEachFiredOnce();
    }

    @Test
    void what_a_dying_sweeper_leaves_another_one_fires() {
        for (int batch = 0; batch < 3; batch++) {
            fire(due.plusSeconds(1)).await().atMost(PATIENCE);
        }
        assertThatThrownBy(() -> contexts.onFreshContext(() -> Panache.withTransaction(() -> fireDueLimits
                        .fire(due.plusSeconds(1), BATCH).call(SweeperRaceIT::killOwnConnection)))
                .await().atMost(PATIENCE)).isInstanceOf(Exception.class);
        assertThat(limits.left()).isEqualTo(CASES - 3L * BATCH);

        sweep(due.plusSeconds(1)).await().atMost(PATIENCE);
        assertEachFiredOnce();
    }

    @Test
    void a_clock_that_jumps_back_an_hour_and_forward_again_fires_nothing_twice_and_nothing_early() {
        assertThat(sweep(due.minus(Duration.ofHours(1))).await().atMost(PATIENCE)).isZero();
        fire(due.plusSeconds(1)).await().atMost(PATIENCE);
        assertThat(fire(due.minus(Duration.ofHours(1))).await().atMost(PATIENCE)).isZero();
        assertThat(limits.left()).isEqualTo(CASES - BATCH);

        sweep(due.plus(Duration.ofHours(1))).await().atMost(PATIENCE);
        assertEachFiredOnce();
    }

    @Test
    void a_clock_that_jumps_a_year_ahead_moves_each_case_one_rung_and_not_all_at_once() {
        sweep(due.plus(Duration.ofDays(365))).await().atMost(PATIENCE);
        sweep(due.plus(Duration.ofDays(365))).await().atMost(PATIENCE);

        assertEachFiredOnce();
    }

    @Test
    void limits_fire_once_although_they_are_counted_again_meanwhile_and_a_recount_dies() {
        limits.countedByOlderCalendar();
        assertThatThrownBy(() -> contexts.onFreshContext(() -> Panache.withTransaction(() -> recountLimits
                        .recount(BATCH).call(SweeperRaceIT::killOwnConnection)))
                .await().atMost(PATIENCE)).isInstanceOf(Exception.class);

        Uni.join().all(List.of(sweep(due.plusSeconds(1)), recount(), sweep(due.plusSeconds(1)), recount()))
                .andCollectFailures().await().atMost(PATIENCE);
        // The service's own timer counts again as well; what it holds at the moment, all others leave out.
        await().untilAsserted(() -> {
            sweep(due.plusSeconds(1)).await().atMost(PATIENCE);
            recount().await().atMost(PATIENCE);
            assertEachFiredOnce();
        });
        assertThat(limits.leftToOlderCalendar()).isZero();
        assertThat(limits.movedMoreThanOnce()).isZero();
    }

    private void assertEachFiredOnce() {
        assertThat(limits.left()).isZero();
        assertThat(limits.told()).isEqualTo(CASES);
        assertThat(limits.toldCases()).isEqualTo(CASES);
    }

    private Uni<Integer> sweep(Instant now) {
        return Uni.createFrom().deferred(() -> fire(now)).repeat().until(fired -> fired == 0)
                .collect().asList().map(all -> all.stream().mapToInt(fired -> fired).sum());
    }

    private Uni<Integer> recount() {
        return Uni.createFrom().deferred(() -> again(() -> recountLimits.recount(BATCH))).repeat().until(counted -> counted == 0)
                .collect().asList().map(List::size);
    }

    private Uni<Integer> fire(Instant now) {
        return again(() -> fireDueLimits.fire(now, BATCH));
    }

    /** The pool may still hold a connection that was killed a moment ago; a timer would come again as well. */
    private <T> Uni<T> again(Supplier<Uni<T>> work) {
        return contexts.onFreshContext(work).onFailure(DatabaseFault::explains).retry().atMost(5);
    }

    /** What the database sees of a process that was killed: its connection is gone. */
    private static Uni<List<Object>> killOwnConnection() {
        return Panache.getSession().chain(session -> session
                .createNativeQuery("select cast(pg_terminate_backend(pg_backend_pid()) as text)", Object.class)
                .getResultList());
    }
}
