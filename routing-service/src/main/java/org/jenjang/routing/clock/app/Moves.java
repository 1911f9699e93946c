package org.jenjang.routing.clock.app;

import java.time.Instant;
import java.util.List;
import org.jenjang.contracts.vocabulary.Clock;

/**
 * The open limits that another calendar moves.
 *
 * @param count how many
 * @param first some of them, to look at
 */
public record Moves(long count, List<Move> first) {

    /** How many are shown. */
    public static final int SHOWN = 50;

    public Moves {
        first = List.copyOf(first);
    }

    /** One limit that moves. */
    public record Move(String ticket, Clock clock, Instant was, Instant now) {}
}
