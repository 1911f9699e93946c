package org.jenjang.platform.db;

import io.smallrye.mutiny.Uni;
import java.util.function.Function;

/** Opens one transaction around some work. All of the work is stored, or none of it. */
public interface UnitOfWork {

    /** Runs the work in a transaction of its own, on a safe Vert.x context, and commits it. */
    <T> Uni<T> inTransaction(Function<Statements, Uni<T>> work);
}
