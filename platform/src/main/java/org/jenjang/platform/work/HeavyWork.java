package org.jenjang.platform.work;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.Map;
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
        ANSWER(2),
        /** Many decisions of one transaction, some tenths of a second. */
        BATCH(2),
        /** Reading and checking what somebody has loaded, up to seconds. */
        FILE(1);

        private final int atOnce;

        /** @param atOnce how many of the kind run at once; the others wait for their turn */
        Kind(int atOnce) {
            this.atOnce = atOnce;
        }
    }

    private final Map<Kind, WorkerExecutor> threads = new EnumMap<>(Kind.class);

    public HeavyWork(Vertx vertx) {
        for (Kind kind : Kind.values()) {
            threads.put(kind, vertx.createSharedWorkerExecutor("heavy-work-" + kind.ordinal(), kind.atOnce));
        }
    }

    /** Does the work each time somebody subscribes; it must not wait for anything. */
    public <T> Uni<T> run(Kind kind, Supplier<T> work) {
        return Uni.createFrom().completionStage(() -> threads.get(kind).executeBlocking(work::get, false).toCompletionStage());
    }
}
