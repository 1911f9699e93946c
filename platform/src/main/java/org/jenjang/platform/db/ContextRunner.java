package org.jenjang.platform.db;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * Runs work that no request started (a consumed batch, a timer) on a Vert.x context of its own, as Hibernate Reactive
 * demands: a session lives and dies on one context.
 */
@ApplicationScoped
public class ContextRunner {

    private final Vertx vertx;

    public ContextRunner(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Subscribes to the work on a fresh duplicated context of an event loop. */
    public <T> Uni<T> onFreshContext(Supplier<Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            Context context = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
            VertxContextSafetyToggle.setContextSafe(context, true);
            return Uni.createFrom().deferred(work::get).runSubscriptionOn(task -> context.runOnContext(_ -> task.run()));
        });
    }
}
