package org.jenjang.platform.work;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jenjang.platform.work.HeavyWork.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HeavyWorkTest {

    private final Vertx vertx = Vertx.vertx();
    private final HeavyWork heavyWork = new HeavyWork(vertx);

    @AfterEach
    void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void no_event_loop_does_it_and_whoever_asked_goes_on_where_he_asked() throws Exception {
        Context asking = vertx.getOrCreateContext();
        CompletableFuture<Boolean> onEventLoop = new CompletableFuture<>();
        CompletableFuture<Context> goesOn = new CompletableFuture<>();

        asking.runOnContext(_ -> heavyWork.run(Kind.ANSWER, Context::isOnEventLoopThread).subscribe().with(did -> {
            onEventLoop.complete(did);
            goesOn.complete(Context.isOnEventLoopThread() ? Vertx.currentContext() : null);
        }));

        assertThat(onEventLoop.get(60, TimeUnit.SECONDS)).isFalse();
        assertThat(goesOn.get(60, TimeUnit.SECONDS)).isSameAs(asking);
    }

    @Test
    void no_more_than_two_answers_are_found_at_once_and_a_file_does_not_wait_for_them() {
        CountDownLatch fileRead = new CountDownLatch(1);
        AtomicInteger running = new AtomicInteger();
        List<Uni<Integer>> answers = IntStream.range(0, 20).mapToObj(_ -> heavyWork.run(Kind.ANSWER, () -> {
            int atOnce = running.incrementAndGet();
            pass(fileRead);
            running.decrementAndGet();
            return atOnce;
        })).toList();
        CompletableFuture<List<Integer>> found = Uni.join().all(answers).andFailFast().subscribeAsCompletionStage();

        heavyWork.run(Kind.FILE, () -> {
            fileRead.countDown();
            return true;
        }).subscribeAsCompletionStage().join();

        assertThat(found.join()).hasSize(20).allSatisfy(atOnce -> assertThat(atOnce).isBetween(1, 2));
    }

    @Test
    void when_too_many_wait_the_next_is_told_so_at_once_and_later_there_is_room_again() {
        CountDownLatch gate = new CountDownLatch(1);
        List<CompletableFuture<Boolean>> files = IntStream.range(0, 50).mapToObj(_ -> heavyWork.run(Kind.FILE, () -> {
            pass(gate);
            return true;
        }).subscribeAsCompletionStage()).toList();

        assertThat(heavyWork.run(Kind.FILE, () -> true).subscribeAsCompletionStage())
                .failsWithin(Duration.ofSeconds(60)).withThrowableThat().withCauseInstanceOf(TooBusyException.class);
        gate.countDown();
        files.forEach(CompletableFuture::join);
        assertThat(heavyWork.run(Kind.FILE, () -> true).subscribeAsCompletionStage().join()).isTrue();
    }

    @Test
    void what_goes_wrong_reaches_whoever_asked_as_it_is() {
        Uni<Object> failing = heavyWork.run(Kind.FILE, () -> {
            throw new IllegalArgumentException("line 7");
        });

        assertThat(failing.onFailure(IllegalArgumentException.class).recoverWithItem(Throwable::getMessage)
                .subscribeAsCompletionStage().join()).isEqualTo("line 7");
    }

    private static void pass(CountDownLatch gate) {
        try {
            assertThat(gate.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
