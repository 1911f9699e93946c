package org.jenjang.platform.work;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Does what takes the processor for more than some milliseconds, on threads of its own: no event loop waits for it. Whoever asked goes
 * on in the context in which he asked, so also within a transaction.
 */
@ApplicationScoped
public class HeavyWork {

    /** What kind of work it is; one kind never waits for another. */
    public enum Kind {
        /** Somebody waits for an answer of some milliseconds. */
        ANSWER(2, 200),
        /** Many decisions of one transaction, some tenths of a second. */
        BATCH(2, Integer.MAX_VALUE),
        /** Reading and checking what somebody has loaded, up to seconds. */
        FILE(1, 50);

        private final int atOnce;
        private final int most;

        /**
         * @param atOnce how many of the kind run at once; the others wait for their turn
         * @param most how many run or wait; a batch comes only after the one before it, so that there are never many
         */
        Kind(int atOnce, int most) {
            this.atOnce = atOnce;
            this.most = most;
        }
    }

    private final Map<Kind, WorkerExecutor> threads = new EnumMap<>(Kind.class);
    private final Map<Kind, AtomicInteger> asked = new EnumMap<>(Kind.class);

    public HeavyWork(Vertx vertx) {
        for (Kind kind : Kind.values()) {
            asked.put(kind, new AtomicInteger());
            threads.put(kind, vertx.createSharedWorkerExecutor("heavy-work-" + kind.ordinal(), kind.atOnce));
        }
    }

    /**
     * Does the work each time somebody subscribes; it must not wait for anything.
     *
     * @throws TooBusyException (in the Uni) when too many wait for their turn
     */
    public <T> Uni<T> run(Kind kind, Supplier<T> work) {
        return Uni.createFrom().completionStage(() -> {
            AtomicInteger waiting = asked.get(kind);
            if (waiting.incrementAndGet() > kind.most) {
                waiting.decrementAndGet();
                return CompletableFuture.failedFuture(new TooBusyException(kind));
            }
            return threads.get(kind).executeBlocking(() -> {
                try {
                    return work.get();
                } finally {
                    waiting.decrementAndGet();
                }
            }, false).toCompletionStage();
        });
    }
}
