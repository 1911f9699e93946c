package org.jenjang.platform.db;

import io.smallrye.mutiny.Uni;

/**
 * Runs SQL inside a transaction that somebody else has opened. Parameters and results are text: whole batches travel as
 * one JSON document, which costs one round trip and works the same on every kind of connection.
 */
public interface Statements {

    /** Runs a query that returns one row with one text column. Parameters are written {@code $1}, {@code $2}, ... */
    Uni<String> text(String sql, String... parameters);

    /** Runs a statement that returns nothing; gives the number of rows it changed. */
    Uni<Integer> change(String sql, String... parameters);
}
