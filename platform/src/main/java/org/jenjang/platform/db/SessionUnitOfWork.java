package org.jenjang.platform.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;

/** A transaction of Hibernate Reactive; use cases called inside it join it. */
@ApplicationScoped
public class SessionUnitOfWork implements UnitOfWork {

    private final ContextRunner contexts;

    public SessionUnitOfWork(ContextRunner contexts) {
        this.contexts = contexts;
    }

    @Override
    public <T> Uni<T> inTransaction(Function<Statements, Uni<T>> work) {
        return contexts.onFreshContext(() -> Panache.withTransaction(
                () -> Panache.getSession().chain(session -> work.apply(new SessionStatements(session)))));
    }
}
