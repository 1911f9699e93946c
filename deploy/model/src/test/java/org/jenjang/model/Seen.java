package org.jenjang.model;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The moves that some walk has made. */
final class Seen {

    private static final Set<Tables.Move> MOVES = ConcurrentHashMap.newKeySet();

    private Seen() {}

    static void add(Tables.Move move) {
        MOVES.add(move);
    }

    static Set<Tables.Move> all() {
        return Set.copyOf(MOVES);
    }
}
