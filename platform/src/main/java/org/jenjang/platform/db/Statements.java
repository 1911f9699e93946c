package org.jenjang.platform.db;

import io.smallrye.mutiny.Uni;

/**
 * Runs SQL inside a transaction that somebody else has opened. Parameters and results are text: whole batches travel as
 * one JSON document, which costs one round trip and works the same on every kind of connection.
 *
 * <p>Parameters are written {@code $1}, {@code $2}, ... and are of type {@code text} whatever surrounds them, so
 * {@code cast($1 as json)} reads a document; without that, a driver that sees a JSON parameter would send the text as a
 * JSON string.
 */
public interface Statements {

    /** Runs a query that returns one row with one text column. */
    Uni<String> text(String sql, String... parameters);

    /** Runs a statement that returns nothing; gives the number of rows it changed. */
    Uni<Integer> change(String sql, String... parameters);
}
