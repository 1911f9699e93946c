package org.jenjang.platform.db;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** A transaction on a plain connection of the pool, for read models and queues. */
@ApplicationScoped
public class ConnectionUnitOfWork implements UnitOfWork {

    private final Pool pool;
    private final ContextRunner contexts;

    public ConnectionUnitOfWork(Pool pool, ContextRunner contexts) {
        this.pool = pool;
        this.contexts = contexts;
    }

    @Override
    public <T> Uni<T> inTransaction(Function<Statements, Uni<T>> work) {
        return contexts.onFreshContext(
                () -> pool.withTransaction(connection -> work.apply(new ConnectionStatements(connection))));
    }
}
