package org.jenjang.routing.listfile;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import java.util.function.IntFunction;
import org.jenjang.platform.db.Statements;

/**
 * The revisions of a stored list, 1, 2, 3 and so on, each with a row of its own in a table. Whoever makes the next one waits for
 * whoever is at it, so that each begins where the last one ended.
 */
public final class Revisions {

    private final String lock;
    private final String newest;

    /** @param table that has the revisions in its column {@code revision} */
    public Revisions(String table) {
        this.lock = "lock table " + table + " in exclusive mode";
        this.newest = "select cast(coalesce(max(revision), 0) as text) as revision from " + table;
    }

    /** The newest one; 0 when nothing is stored yet. */
    public Uni<Integer> newest(Pool pool) {
        return pool.query(newest).execute().map(rows -> Integer.valueOf(rows.iterator().next().getString("revision")));
    }

    /** The newest one, once it is this transaction's turn; until its end nobody else makes another. */
    public Uni<Integer> newest(Statements transaction) {
        return transaction.change(lock).chain(() -> transaction.text(newest)).map(Integer::valueOf);
    }

    /**
     * Makes the one after that which was seen.
     *
     * @param store stores it under its number
     * @return its number; 0 when somebody else was faster, and nothing is stored
     */
    public Uni<Integer> after(int seen, Statements transaction, IntFunction<Uni<?>> store) {
        return newest(transaction).chain(newest -> newest != seen
                ? Uni.createFrom().item(0)
                : store.apply(seen + 1).replaceWith(seen + 1));
    }
}
